// The published page, dist/, and how a server answers requests for it.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPES } from "./listen.mjs";

/** The folder. */
export const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../../dist");

// The name of the file in dist/ that is asked for of a site that has the page in `folder`.
const nameOf = (folder, url) => {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  return path.startsWith(folder) ? path.slice(folder.length) || "index.html" : undefined;
};

const content = (name) => {
  const file = join(DIST, name);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};

/** Answers a request; what `changes` has by its name takes the place of the published. */
export const answer = (folder, request, response, changes = {}, headers = {}) => {
  const name = nameOf(folder, request.url);
  const body = name === undefined ? undefined : changes[name] ?? content(name);
  if (body !== undefined) {
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    return response.writeHead(200, { "content-type": type, ...headers }).end(body);
  }
  // An empty page beside the page under test, for what happens in another program.
  if (request.url === "/") return response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!DOCTYPE html>");
  return response.writeHead(404).end();
};
