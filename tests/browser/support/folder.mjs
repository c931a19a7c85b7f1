// A site that serves the files of a folder; `headers` come with each.
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { TYPES, listen } from "./listen.mjs";

/** Opens the site. */
export const openFolder = (folder, headers = {}) =>
  listen((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] || "application/octet-stream", ...headers });
    return createReadStream(file).pipe(response);
  });
