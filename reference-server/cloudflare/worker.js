import { CartObject } from './cart-object.js';

export { CartObject };

/** A cart fits many times over; what is longer is not a cart. */
const LONGEST_BODY = 8 * 1024 * 1024;

/** The door: POST, a bearer token, one JSON object; each cart of each shop is a Durable Object of its own. */
export default {
  async fetch(request, env) {
    if (!env.CART_TOKEN) {
      return refused(500, 'CART_TOKEN is not set');
    }
    if (!(await opens(request.headers.get('Authorization') ?? '', env.CART_TOKEN))) {
      return refused(401, 'wrong token');
    }
    if (request.method !== 'POST') {
      return refused(405, 'POST only');
    }
    const order = await body(request);
    if (typeof order?.op !== 'string' || typeof order.shop !== 'string' || typeof order.id !== 'string') {
      return refused(400, 'op, shop and id must be texts');
    }
    // no shop's name holds a slash, so no two carts share a name
    const object = env.CARTS.get(env.CARTS.idFromName(`${order.shop}/${order.id}`));
    try {
      return Response.json(await object.answer(order));
    } catch (trouble) {
      return trouble instanceof TypeError ? refused(400, 'not an operation of a cart') : refused(503, 'try again');
    }
  },
};

async function body(request) {
  const text = await request.text();
  if (text.length > LONGEST_BODY) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Hashes are compared, so that neither length nor content of the token shows in the time it takes. */
async function opens(header, token) {
  const [given, wanted] = await Promise.all([header, `Bearer ${token}`].map(digest));
  return crypto.subtle.timingSafeEqual(given, wanted);
}

function digest(text) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
}

function refused(status, error) {
  return Response.json({ ok: false, error }, { status });
}
