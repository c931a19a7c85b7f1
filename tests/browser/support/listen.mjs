// What the sites of the tests have in common.
import { createServer } from "node:http";

/** The types of files by the ends of their names. */
export const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Opens a site on a port of its own, which is another site to the browser; `close` takes it off the network. */
export const listen = async (answer) => {
  const server = createServer(answer);
  await new Promise((ready) => { server.listen(0, "127.0.0.1", ready); });
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
};
