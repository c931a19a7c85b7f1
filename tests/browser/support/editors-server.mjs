// Serves the editors that reports are written in, from their packages, and pages to copy from: other sites than ours.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPES } from "./listen.mjs";

const HERE = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The folders by the first part of an address. */
const FOLDERS = { editors: join(HERE, "editors"), npm: join(HERE, "node_modules"), pages: join(HERE, "../html") };

const fileFor = (url) => {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const [, folder, ...rest] = path.split("/");
  const file = FOLDERS[folder] && join(FOLDERS[folder], ...rest);
  return file && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const answer = (request, response) => {
  if (request.url === "/") return response.writeHead(200, { "content-type": TYPES[".html"] }).end("<!DOCTYPE html>");
  const file = fileFor(request.url);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(response);
};

createServer(answer).listen(Number(process.env.GOUJI_EDITORS_PORT), "127.0.0.1");
