import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';

/**
 * The worker on this machine, on the loopback. CLOUDFLARE_CART_TOKEN opens it, the same as the server is
 * given; PORT is where it listens, CART_DATA the folder its carts are kept in.
 */
const token = process.env.CLOUDFLARE_CART_TOKEN;
if (!token) {
  console.error('CLOUDFLARE_CART_TOKEN is not set; give worker and server the same, for example from `openssl rand -hex 32`');
  process.exit(2);
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

const worker = new Miniflare({
  host: '127.0.0.1',
  port: Number(process.env.PORT ?? 8787),
  rootPath: here('.'),
  modules: ['worker.js', 'cart-object.js', 'operations.js'].map((path) => ({ type: 'ESModule', path })),
  compatibilityDate: '2026-03-01',
  bindings: { CART_TOKEN: token },
  durableObjects: { CARTS: { className: 'CartObject', useSQLite: true } },
  durableObjectsPersist: process.env.CART_DATA ?? here('.carts'),
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await worker.dispose();
    process.exit(0);
  });
}
console.log(`carts at ${(await worker.ready).origin}`);
