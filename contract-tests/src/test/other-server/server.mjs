// A cart of another hand: Node's http and crypto, nothing else. It shares no code with the reference server.
import { createServer } from "node:http";
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

const secret = process.env.CART_COOKIE_SECRET ?? randomUUID() + randomUUID();
const port = Number(process.argv[2] ?? 0);
const limit = 128 * 1024;
const ttl = Number(process.env.CART_TTL ?? 86400);
const sku = (id, title, price, stock, sizes = []) => [id, { id, title, price, stock, sizes, slug: title.toLowerCase() }];
const skus = new Map([
  sku("shirt", "Shirt", 2500, 9, ["S", "M", "L"]),
  sku("pen", "Pen", 300, 500000),
  sku("lamp", "Lamp", 7900, 8),
  sku("clock", "Clock", 12000, 0),
  sku("statue", "Statue", 99000, 1),
  sku("leaflet", "Leaflet", 0, 500000),
  sku("a:b", "Colon", 100, 500000), sku("a/b/c", "Slash", 100, 500000), sku("žluťoučký", "Letters", 100, 500000),
  ...Array.from({ length: 60 }, (_, i) => sku(`item-${i}`, `Item ${i}`, 100 + i, 500000)),
]);
const carts = new Map();

const sign = (payload, key = secret) => createHmac("sha256", key).update(payload).digest("hex");
const verifying = [secret, process.env.CART_COOKIE_SECRET_OLD].filter(key => key);
const cookieOf = id => { const p = Buffer.from(id).toString("base64url"); return `${p}.${sign(p)}`; };
function idOf(header) {
  for (const pair of (header ?? "").split(/;\s*/)) {
    if (!pair.startsWith("__Host-CART_ID=")) continue;
    const parts = pair.slice(15).split(".");
    if (parts.length !== 2) return undefined;
    const given = Buffer.from(parts[1]);
    const genuine = verifying.map(key => Buffer.from(sign(parts[0], key)));
    if (!genuine.some(right => given.length === right.length && timingSafeEqual(given, right))) return undefined;
    return Buffer.from(parts[0], "base64url").toString();
  }
  return undefined;
}

class Refused extends Error { constructor(status, body) { super(); this.status = status; this.body = body; } }
const refuse = (status, error) => { throw new Refused(status, { error }); };
const bad = fields => { throw new Refused(400, fields); };

const number = v => {
  if (typeof v === "number") return v;
  if (typeof v === "string" && v.trim() !== "") return Number(v);
  return NaN;
};
const isObject = v => typeof v === "object" && v !== null && !Array.isArray(v);
const optional = (o, k, test) => o[k] === undefined || test(o[k]);
const isString = v => typeof v === "string";
const metaOk = m => isObject(m) && optional(m, "source", isString) && optional(m, "tryOn", t => isObject(t)
  && optional(t, "idempotencyKey", isString) && optional(t, "transform", isObject));
const amountOk = v => Number.isFinite(number(v));
const rentalOk = r => isObject(r) && isString(r.start) && isString(r.end) && isString(r.termsVersion)
  && ["hour", "day", "week"].includes(r.durationUnit) && optional(r, "sku", isString) && optional(r, "locationId", isString)
  && optional(r, "deposit", amountOk) && optional(r, "insurance", i => isObject(i) && typeof i.selected === "boolean"
    && optional(i, "fee", amountOk));

function lineErrors(body) {
  const errors = {};
  if (!isObject(body.sku) || !isString(body.sku.id)) errors.sku = ["Required"];
  if (body.qty !== undefined) {
    const q = number(body.qty);
    if (!Number.isSafeInteger(q) || q < 1) errors.qty = ["Must be a whole number of at least 1"];
  }
  if (body.size !== undefined && (!isString(body.size) || body.size === "")) errors.size = ["Must be a text"];
  if (body.meta !== undefined && !metaOk(body.meta)) errors.meta = ["Invalid"];
  if (body.rental !== undefined && !rentalOk(body.rental)) errors.rental = ["Invalid"];
  return errors;
}
const unknownKeys = (body, known) => Object.keys(body).some(k => !known.includes(k));
const LINE = ["sku", "qty", "size", "meta", "rental"];

function resolve(body) {
  const found = skus.get(body.sku.id);
  if (!found) refuse(404, "Item not found");
  if (found.sizes.length && body.size === undefined) refuse(400, "Size required");
  if (body.size !== undefined && !found.sizes.includes(body.size)) bad({ size: ["Unknown size"] });
  const line = { sku: found, qty: body.qty === undefined ? 1 : number(body.qty) };
  if (body.size !== undefined) line.size = body.size;
  if (body.meta !== undefined) line.meta = body.meta;
  if (body.rental !== undefined) line.rental = body.rental;
  return [body.size === undefined ? found.id : `${found.id}:${body.size}`, line];
}
function stockHolds(cart, changed) {
  let sum = 0;
  for (const line of cart.values()) if (line.sku.id === changed.id) sum += line.qty;
  if (sum > changed.stock) refuse(409, changed.stock === 0 ? "Out of stock" : "Insufficient stock");
}

const methods = {
  GET: (_, cart) => cart,
  HEAD: (_, cart) => cart,
  POST(body, cart) {
    const errors = lineErrors(body);
    if (Object.keys(errors).length || unknownKeys(body, LINE)) bad(errors);
    const [key, line] = resolve(body);
    const next = new Map(cart), before = cart.get(key);
    next.set(key, before ? { ...before, ...line, qty: before.qty + line.qty } : line);
    stockHolds(next, line.sku);
    return next;
  },
  PUT(body) {
    if (!Array.isArray(body.lines) || unknownKeys(body, ["lines"])) bad({ lines: ["Must be a list of lines"] });
    for (const each of body.lines) {
      if (!isObject(each) || Object.keys(lineErrors(each)).length || unknownKeys(each, LINE)) bad({ lines: ["Invalid line"] });
    }
    const next = new Map();
    for (const each of body.lines) {
      let key, line;
      try { [key, line] = resolve(each); } catch (e) { if (e.body?.size) bad({ lines: e.body.size }); throw e; }
      if (next.has(key)) bad({ lines: ["One line a key"] });
      next.set(key, line);
      stockHolds(next, line.sku);
    }
    return next;
  },
  PATCH(body, cart, known) {
    const errors = {};
    if (!isString(body.id)) errors.id = ["Required"];
    const q = number(body.qty);
    if (!Number.isSafeInteger(q) || q < 0) errors.qty = ["Must be a whole number"];
    if (Object.keys(errors).length || unknownKeys(body, ["id", "qty"])) bad(errors);
    if (!known) refuse(404, "Cart not found");
    if (!cart.has(body.id)) refuse(404, "Item not in cart");
    const next = new Map(cart), line = cart.get(body.id);
    if (q === 0) next.delete(body.id); else next.set(body.id, { ...line, qty: q });
    if (q > line.qty) stockHolds(next, line.sku);
    return next;
  },
  DELETE(body, cart, known) {
    if (!isString(body.id) || unknownKeys(body, ["id"])) bad({ id: ["Required"] });
    if (!known) refuse(404, "Cart not found");
    if (!cart.has(body.id)) refuse(404, "Item not in cart");
    const next = new Map(cart);
    next.delete(body.id);
    return next;
  },
};

function send(request, response, status, body, headers = {}) {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8", "cache-control": "private, no-store", "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(text), ...headers,
  });
  response.end(request.method === "HEAD" ? "" : text);
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) refuse(413, "Too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

createServer(async (request, response) => {
  try {
    if (request.url !== "/api/cart") refuse(404, "Nothing here");
    if (request.method === "OPTIONS") return send(request, response, 204, undefined, { allow: Object.keys(methods).join(", ") });
    const method = methods[request.method];
    if (!method) return send(request, response, 405, { error: "Not offered" }, { allow: Object.keys(methods).join(", ") });
    const changes = !["GET", "HEAD"].includes(request.method), origin = request.headers.origin;
    if (changes && origin !== undefined) {
      let host;
      try { host = new URL(origin).host; } catch { /* an origin that is none is foreign */ }
      if (host !== request.headers.host) refuse(403, "Foreign origin");
    }
    const text = await read(request);
    if (changes && text !== "" && !/^application\/json\b/i.test(request.headers["content-type"] ?? "")) refuse(415, "Send JSON");
    let body = {};
    try { body = JSON.parse(text); } catch { /* judged as {} */ }
    if (!isObject(body)) body = {};
    const known = idOf(request.headers.cookie), id = known ?? randomUUID();
    const kept = carts.get(id), alive = kept && Date.now() < kept.end;
    const cart = method(body, alive ? kept.cart : new Map(), known);
    if (changes) carts.set(id, { cart, end: Date.now() + ttl * 1000 });
    send(request, response, 200, { cart: Object.fromEntries(cart), ok: true }, {
      "set-cookie": `__Host-CART_ID=${cookieOf(id)}; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=${ttl}`,
    });
  } catch (e) {
    if (e instanceof Refused) return send(request, response, e.status, e.body);
    send(request, response, 500, { error: "Something went wrong" });
  }
}).listen(port, "127.0.0.1", function () { console.log(`http://127.0.0.1:${this.address().port}`); });
