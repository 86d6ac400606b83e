/**
 * What can be done to a cart, each as a function of the cart that is there (or null) and of the order.
 * It gives the `lines` to keep, or a `refused`, or, for a question, the `cart`; it changes nothing itself.
 *
 * A line is {key, skuId, qty, sku, size, meta, rental}: qty is a text of digits, because a quantity may
 * be larger than a number can tell exactly; sku, size, meta and rental are JSON as text, '' for what is
 * absent, kept as they came. The rules are those of the reference server's CartChange, which is what counts.
 */
export const OPERATIONS = { init, get, set, increment, setQty, remove, take };

function linesOf(cart) {
  return cart === null ? [] : cart.lines;
}

function shown(cart) {
  return cart === null ? null : { version: cart.version, lines: cart.lines };
}

function held(lines, skuId) {
  return lines.filter((line) => line.skuId === skuId).reduce((sum, line) => sum + BigInt(line.qty), 0n);
}

/** A quantity never grows beyond stock; lowering it is never refused. */
function refusal(wanted, before, stock) {
  if (wanted <= stock || wanted <= before) {
    return undefined;
  }
  return stock === 0n ? 'OUT_OF_STOCK' : 'INSUFFICIENT_STOCK';
}

function without(lines, key) {
  return lines.filter((line) => line.key !== key);
}

function replaced(lines, changed) {
  return lines.map((line) => (line.key === changed.key ? changed : line));
}

/** The cart there is, or an empty one; nothing is kept for somebody who has added nothing yet. */
function init(cart) {
  return { cart: shown(cart) ?? { version: '', lines: [] } };
}

function get(cart) {
  return { cart: shown(cart) };
}

/**
 * {lines?, judged?: [{skuId, qty, stock}], version?}: the whole cart replaced, if what is judged is in
 * stock and the cart is still of that version ('' for none). Without lines it only judges.
 */
function set(cart, { lines, judged = [], version }) {
  if (version !== undefined && version !== (cart === null ? '' : cart.version)) {
    return { refused: 'CHANGED' };
  }
  const wanted = new Map();
  for (const { skuId, qty, stock } of judged) {
    wanted.set(skuId, (wanted.get(skuId) ?? 0n) + BigInt(qty));
    const refused = refusal(wanted.get(skuId), held(linesOf(cart), skuId), BigInt(stock));
    if (refused) {
      return { refused };
    }
  }
  return lines === undefined ? { cart: shown(cart) } : { lines };
}

/** {line, stock}: added to what is there under its key; meta and rental it does not tell are kept. */
function increment(cart, { line, stock }) {
  const lines = linesOf(cart);
  const before = held(lines, line.skuId);
  const old = lines.find((one) => one.key === line.key);
  const there = old === undefined ? 0n : BigInt(old.qty);
  const wanted = before + BigInt(line.qty) + (old !== undefined && old.skuId !== line.skuId ? there : 0n);
  const refused = refusal(wanted, before, BigInt(stock));
  if (refused) {
    return { refused };
  }
  if (old === undefined) {
    return { lines: [...lines, line] };
  }
  const changed = {
    ...line,
    qty: String(there + BigInt(line.qty)),
    meta: line.meta || old.meta,
    rental: line.rental || old.rental,
  };
  return { lines: replaced(lines, changed) };
}

/** {key, qty, stocks: [{skuId, stock}]}: a line's quantity; one of the stocks should be that of its SKU. */
function setQty(cart, { key, qty, stocks }) {
  const lines = linesOf(cart);
  const old = lines.find((line) => line.key === key);
  if (old === undefined) {
    return { refused: 'ABSENT' };
  }
  if (BigInt(qty) === 0n) {
    return { lines: without(lines, key) };
  }
  const known = stocks.find((one) => one.skuId === old.skuId);
  if (known === undefined) {
    return { refused: 'STOCK_OF', skuId: old.skuId };
  }
  const before = held(lines, old.skuId);
  const refused = refusal(before - BigInt(old.qty) + BigInt(qty), before, BigInt(known.stock));
  return refused ? { refused } : { lines: replaced(lines, { ...old, qty: String(BigInt(qty)) }) };
}

/** {key}: that line removed. */
function remove(cart, { key }) {
  const lines = linesOf(cart);
  return lines.some((line) => line.key === key) ? { lines: without(lines, key) } : { refused: 'ABSENT' };
}

/** {bought: [{key, qty}]}: of each line as many taken out as were paid for. */
function take(cart, { bought }) {
  const paid = new Map(bought.map(({ key, qty }) => [key, BigInt(qty)]));
  return {
    lines: linesOf(cart)
      .map((line) => ({ ...line, qty: String(BigInt(line.qty) - (paid.get(line.key) ?? 0n)) }))
      .filter((line) => BigInt(line.qty) > 0n),
  };
}
