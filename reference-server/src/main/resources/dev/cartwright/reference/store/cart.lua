-- One change to one cart, in one step. The rules are those of CartChange, which is what counts.
-- KEYS[1]  the cart: a hash of line key -> line
-- ARGV[1]  the change: add, set, remove, take, replace, judge, swap; ARGV[2] the milliseconds a cart lives
-- A line is seven lines of text: quantity, order, SKU id, SKU, size, meta, rental; absent ones are blank.
local cart, change, life = KEYS[1], ARGV[1], ARGV[2]

-- numbers as whole digits: tostring would write 1e+15
local function digits(number)
  return string.format('%.0f', number)
end

local function refusal(wanted, before, stock)
  if wanted <= stock or wanted <= before then
    return nil
  end
  return stock == 0 and 'OUT_OF_STOCK' or 'INSUFFICIENT_STOCK'
end

-- writes the line of a key, which is or will be at that place of the answer
local function put(answer, place, key, line)
  redis.call('HSET', cart, key, line)
  redis.call('PEXPIRE', cart, life)
  answer[place] = line
  return answer
end

-- key, SKU id, quantity, stock, SKU, size, meta, rental; in one pass, for this is what carts are asked for most
local function add()
  local key, id, stock, meta, rental = ARGV[3], ARGV[4], tonumber(ARGV[6]), ARGV[9], ARGV[10]
  local fields, answer, length, place = redis.call('HGETALL', cart), {'OK'}, 1, nil
  local before, text = 0, '\n' .. id .. '\n'
  for i = 1, #fields, 2 do
    local line = fields[i + 1]
    length = length + 1
    answer[length] = line
    if fields[i] == key then
      place = length
    end
    -- what a line does not hold at all is found sooner than a pattern
    if string.find(line, text, 1, true) then
      local held, whose = string.match(line, '^(%d+)\n%d+\n([^\n]*)\n')
      before = whose == id and before + held or before
    end
  end
  local wanted, there, turn = before + ARGV[5], 0, nil
  if place then
    local old, whose = answer[place], nil
    there, turn, whose = string.match(old, '^(%d+)\n(%d+)\n([^\n]*)\n')
    wanted = whose == id and wanted or wanted + there
    if string.sub(old, -2) ~= '\n\n' then
      local oldMeta, oldRental = string.match(old, '\n([^\n]*)\n([^\n]*)$')
      meta = meta ~= '' and meta or oldMeta
      rental = rental ~= '' and rental or oldRental
    end
  else
    local last = 0
    for i = 2, length do
      last = math.max(last, tonumber(string.match(answer[i], '^%d+\n(%d+)\n')))
    end
    place, turn = length + 1, digits(last + 1)
  end
  local refused = refusal(wanted, before, stock)
  if refused then
    return {refused}
  end
  return put(answer, place, key, table.concat(
    {digits(there + ARGV[5]), turn, id, ARGV[7], ARGV[8], meta, rental}, '\n'))
end

-- none of what follows is needed for it, not even to be defined
if change == 'add' then
  return add()
end

local function quantity(line)
  return tonumber(string.match(line, '^%d+'))
end

local function sku(line)
  return string.match(line, '^%d+\n%d+\n([^\n]*)\n')
end

-- The cart, read once: an answer of all its lines, and where in it the line of that key is, if it is there.
local function read(key)
  local fields, answer, place = redis.call('HGETALL', cart), {'OK'}, nil
  for i = 1, #fields, 2 do
    local last = #answer + 1
    answer[last] = fields[i + 1]
    if fields[i] == key then
      place = last
    end
  end
  return answer, place
end

-- how many of a SKU are in the lines of an answer; what a line does not hold at all is found sooner than a pattern
local function held(answer, id)
  local sum, text = 0, '\n' .. id .. '\n'
  for i = 2, #answer do
    if string.find(answer[i], text, 1, true) and sku(answer[i]) == id then
      sum = sum + quantity(answer[i])
    end
  end
  return sum
end

-- the cart as it is after a change, read again
local function kept()
  redis.call('PEXPIRE', cart, life)
  local answer = read()
  return answer
end

local function write(from)
  redis.call('DEL', cart)
  for i = from, #ARGV, 2 do
    redis.call('HSET', cart, ARGV[i], ARGV[i + 1])
  end
  redis.call('PEXPIRE', cart, life)
  return {'OK'}
end

-- key, quantity, then pairs of SKU id and stock, one of which should be the line's
local function set()
  local key, qty = ARGV[3], tonumber(ARGV[4])
  local answer, place = read(key)
  if not place then
    return {'ABSENT'}
  end
  if qty == 0 then
    redis.call('HDEL', cart, key)
    redis.call('PEXPIRE', cart, life)
    table.remove(answer, place)
    return answer
  end
  local old = answer[place]
  local id, stock = sku(old), nil
  for i = 5, #ARGV, 2 do
    if ARGV[i] == id then
      stock = tonumber(ARGV[i + 1])
    end
  end
  if not stock then
    return {'STOCK_OF', id}
  end
  local before = held(answer, id)
  local refused = refusal(before - quantity(old) + qty, before, stock)
  if refused then
    return {refused}
  end
  return put(answer, place, key, digits(qty) .. string.match(old, '^%d+(.*)$'))
end

-- key
local function remove()
  if redis.call('HDEL', cart, ARGV[3]) == 0 then
    return {'ABSENT'}
  end
  return kept()
end

-- pairs of key and quantity
local function take()
  for i = 3, #ARGV, 2 do
    local old = redis.call('HGET', cart, ARGV[i])
    if old then
      local left = quantity(old) - tonumber(ARGV[i + 1])
      if left > 0 then
        redis.call('HSET', cart, ARGV[i], digits(left) .. string.match(old, '^%d+(.*)$'))
      else
        redis.call('HDEL', cart, ARGV[i])
      end
    end
  end
  return kept()
end

-- how many lines are judged, for each its SKU id, quantity and stock, then pairs of key and line
local function replace(writes)
  local judged = tonumber(ARGV[3])
  local there = read()
  local wanted, before = {}, {}
  for i = 4, 3 + 3 * judged, 3 do
    local id = ARGV[i]
    before[id] = before[id] or held(there, id)
    wanted[id] = (wanted[id] or 0) + tonumber(ARGV[i + 1])
    local refused = refusal(wanted[id], before[id], tonumber(ARGV[i + 2]))
    if refused then
      return {refused}
    end
  end
  return writes and write(4 + 3 * judged) or {'OK'}
end

-- how many lines there should be, pairs of their keys and lines, then pairs of those to come
local function swap()
  local expected = tonumber(ARGV[3])
  if redis.call('HLEN', cart) ~= expected then
    return {'CHANGED'}
  end
  for i = 4, 3 + 2 * expected, 2 do
    if redis.call('HGET', cart, ARGV[i]) ~= ARGV[i + 1] then
      return {'CHANGED'}
    end
  end
  return write(4 + 2 * expected)
end

if change == 'set' then
  return set()
elseif change == 'remove' then
  return remove()
elseif change == 'take' then
  return take()
elseif change == 'swap' then
  return swap()
else
  return replace(change == 'replace')
end
