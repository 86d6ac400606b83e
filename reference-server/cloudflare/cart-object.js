import { DurableObject } from 'cloudflare:workers';
import { OPERATIONS } from './operations.js';

const KEY = 'cart';

/**
 * One cart of one shop. What an operation reads and what it writes lie in one turn without an `await`
 * between them, so no other operation of the same cart comes between; the answer leaves only when the
 * write is durable (Durable Objects hold it back until then). Tests move time by `advanced` milliseconds.
 */
export class CartObject extends DurableObject {
  async answer(order) {
    const operation = Object.hasOwn(OPERATIONS, order.op) ? OPERATIONS[order.op] : undefined;
    if (operation === undefined) {
      throw new TypeError('no such operation');
    }
    const now = Date.now() + (order.advanced ?? 0);
    const cart = this.#cart(now);
    const { lines, ...answer } = operation(cart, order);
    if (lines === undefined) {
      return { ok: answer.refused === undefined, ...answer };
    }
    return { ok: true, cart: await this.#keep(lines, now, order.ttl) };
  }

  /** What there is, if its life is not over. */
  #cart(now) {
    const kept = this.ctx.storage.kv.get(KEY);
    return kept !== undefined && now < kept.expiry ? kept : null;
  }

  async #keep(lines, now, ttl) {
    if (!Number.isSafeInteger(ttl) || ttl < 1) {
      throw new TypeError('ttl must be whole seconds, at least 1');
    }
    if (lines.length === 0) {
      await this.#forget();
      return null;
    }
    const kept = { version: crypto.randomUUID(), lines, expiry: now + ttl * 1000 };
    this.ctx.storage.kv.put(KEY, kept);
    // an alarm that rings too early sets itself anew, so a write need not move it
    if ((await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(kept.expiry);
    }
    return { version: kept.version, lines };
  }

  /** Both are asked for in one turn: what is written afterwards stays. */
  async #forget() {
    await Promise.all([this.ctx.storage.deleteAlarm(), this.ctx.storage.deleteAll()]);
  }

  /** A cart whose life is over leaves nothing behind. */
  async alarm() {
    const kept = this.ctx.storage.kv.get(KEY);
    if (kept === undefined || Date.now() >= kept.expiry) {
      await this.#forget();
    } else {
      await this.ctx.storage.setAlarm(kept.expiry);
    }
  }
}
