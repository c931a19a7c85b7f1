// Pages of others that have the package: under the strictest policy that it promises to work under.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "./folder.mjs";
import { application } from "./package.mjs";

/** Kernels before Chromium 97 know no other word for WebAssembly than 'unsafe-eval'. */
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'";

/** The policy of the page; a frame of that site is allowed. */
export const policy = ({ frames = "'none'", trusted = "gouji" } = {}) =>
  `default-src 'none'; ${SCRIPTS}; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; frame-src ${frames}; ` +
  `base-uri 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types ${trusted}`;

/** Opens a site with the package and these files in it. */
export const openHost = async (files, csp) => {
  const { folder, remove } = application();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const site = await openFolder(folder, csp ? { "content-security-policy": csp } : {});
  return { ...site, folder, close: () => site.close().then(remove) };
};

/** Collects what goes wrong in a page, and what it asks for once `loaded` is set. */
export const watched = async (page) => {
  const watch = { troubles: [], loaded: false };
  page.on("console", (it) => ["error", "warning"].includes(it.type()) && watch.troubles.push(it.text()));
  page.on("pageerror", (error) => watch.troubles.push(String(error)));
  page.on("request", (request) => watch.loaded && watch.troubles.push(`request: ${request.url()}`));
  return watch;
};

/** A page in Chinese. */
export const page = (body) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>内容管理</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>编辑年报</h1>${body}</main></body></html>`;
