-- One change to one cart, in one step. The rules are those of CartChange, which is what counts.
-- KEYS[1]  the cart: a hash of line key -> line
-- ARGV[1]  the change: add, set, remove, take, replace, judge, swap; ARGV[2] the milliseconds a cart lives
-- A line is seven lines of text: quantity, order, SKU id, SKU, size, meta, rental; absent ones are blank.
local cart, change, life = KEYS[1], ARGV[1], ARGV[2]

local function quantity(line)
  return tonumber(string.match(line, '^%d+'))
end

local function order(line)
  return tonumber(string.match(line, '^%d+\n(%d+)\n'))
end

local function sku(line)
  return string.match(line, '^%d+\n%d+\n([^\n]*)\n')
end

-- numbers as whole digits: tostring would write 1e+15
local function digits(number)
  return string.format('%.0f', number)
end

local function held(id)
  local sum = 0
  for _, line in ipairs(redis.call('HVALS', cart)) do
    if sku(line) == id then
      sum = sum + quantity(line)
    end
  end
  return sum
end

local function refusal(wanted, before, stock)
  if wanted <= stock or wanted <= before then
    return nil
  end
  return stock == 0 and 'OUT_OF_STOCK' or 'INSUFFICIENT_STOCK'
end

local function kept()
  redis.call('PEXPIRE', cart, life)
  local answer = {'OK'}
  for _, line in ipairs(redis.call('HVALS', cart)) do
    answer[#answer + 1] = line
  end
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

-- key, SKU id, quantity, stock, SKU, size, meta, rental
local function add()
  local key, id, more, stock = ARGV[3], ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
  local meta, rental = ARGV[9], ARGV[10]
  local before, last, place, there = 0, 0, nil, 0
  for _, line in ipairs(redis.call('HVALS', cart)) do
    last = math.max(last, order(line))
    before = before + (sku(line) == id and quantity(line) or 0)
  end
  local wanted = before + more
  local old = redis.call('HGET', cart, key)
  if old then
    place, there = order(old), quantity(old)
    if sku(old) ~= id then
      wanted = wanted + there
    end
    local oldMeta, oldRental = string.match(old, '\n([^\n]*)\n([^\n]*)$')
    meta = meta ~= '' and meta or oldMeta
    rental = rental ~= '' and rental or oldRental
  end
  local refused = refusal(wanted, before, stock)
  if refused then
    return {refused}
  end
  redis.call('HSET', cart, key, table.concat(
    {digits(there + more), digits(place or last + 1), id, ARGV[7], ARGV[8], meta, rental}, '\n'))
  return kept()
end

-- key, quantity, then pairs of SKU id and stock, one of which should be the line's
local function set()
  local key, qty = ARGV[3], tonumber(ARGV[4])
  local old = redis.call('HGET', cart, key)
  if not old then
    return {'ABSENT'}
  end
  if qty == 0 then
    redis.call('HDEL', cart, key)
    return kept()
  end
  local id, stock = sku(old), nil
  for i = 5, #ARGV, 2 do
    if ARGV[i] == id then
      stock = tonumber(ARGV[i + 1])
    end
  end
  if not stock then
    return {'STOCK_OF', id}
  end
  local before = held(id)
  local refused = refusal(before - quantity(old) + qty, before, stock)
  if refused then
    return {refused}
  end
  redis.call('HSET', cart, key, digits(qty) .. string.match(old, '^%d+(.*)$'))
  return kept()
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
  local wanted, before = {}, {}
  for i = 4, 3 + 3 * judged, 3 do
    local id = ARGV[i]
    before[id] = before[id] or held(id)
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

if change == 'add' then
  return add()
elseif change == 'set' then
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
