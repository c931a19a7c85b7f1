// Serves dist/ in a folder, as a site would that has more than this page. Sends no policy of its own,
// so that the tests see the one that the page carries.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = "/gouji/";
const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../../dist");
const TYPES = {
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

const fileFor = (url) => {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  if (!path.startsWith(FOLDER)) return undefined;
  const file = join(DIST, path.slice(FOLDER.length) || "index.html");
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const answer = (request, response) => {
  // An empty page beside the page under test, for what happens in another program.
  if (request.url === "/") return response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!DOCTYPE html>");
  const file = fileFor(request.url);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(response);
};

createServer(answer).listen(Number(process.env.GOUJI_TEST_PORT), "127.0.0.1");
