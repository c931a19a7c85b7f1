// Pages of content management with the samples of docs/integration/editors.md in them, and the editors where they say.
import { createReadStream, existsSync, statSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST } from "./dist.mjs";
import { page } from "./host.mjs";
import { sample } from "./integration.mjs";
import { TYPES, listen } from "./listen.mjs";

/** How the report ends that is pasted, tests/html/plain.html. */
export const END = "收取信息处理费0元。";

/** What the element needs of a policy; what is pasted has styles of its own. */
const OURS = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; frame-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** The editors by the headings of their samples: the scripts that each needs besides, the part that is written in, and whether it is a frame. */
export const EDITORS = {
  UEditor: { scripts: " 'unsafe-eval' 'unsafe-inline'", part: "#ueditor_0", framed: true },
  TinyMCE: { scripts: "", part: ".tox-edit-area iframe", framed: true },
  "CKEditor 4": { scripts: " 'unsafe-inline'", part: ".cke_wysiwyg_frame", framed: true },
  "CKEditor 5": { scripts: "", part: ".ck-editor__main > .ck-editor__editable" },
  wangEditor: { scripts: "", part: "[data-slate-editor]" },
  Quill: { scripts: "", part: ".ql-editor" },
};

/** The strictest policy that an editor permits. */
export const policyFor = (name) => OURS + EDITORS[name].scripts;

const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), "../node_modules");

/** The folders by the first part of an address. */
const FOLDERS = {
  ckeditor4: join(PACKAGES, "ckeditor4"),
  ckeditor5: join(PACKAGES, "ckeditor5/dist/browser"),
  gouji: join(DIST, "npm"),
  quill: join(PACKAGES, "quill/dist"),
  tinymce: join(PACKAGES, "tinymce"),
  ueditor: join(PACKAGES, "ueditor/example/public/ueditor"),
  wangeditor: join(PACKAGES, "@wangeditor/editor/dist"),
};

const INLINE = /<script([^>]*)>\n([^]*?)<\/script>/;

/** A sample with its own script in a file, where a policy lets it be. */
const split = (name) => {
  const html = sample("editors", "html", name);
  return { html: page(html.replace(INLINE, '<script$1 src="/sample.js"></script>')), script: INLINE.exec(html)[2] };
};

const fileFor = (path) => {
  const [, folder, ...rest] = normalize(decodeURIComponent(path)).split("/");
  const file = FOLDERS[folder] && join(FOLDERS[folder], ...rest);
  return file && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** Opens the site of an editor, whose pages come with this policy; `change` writes the sample's script otherwise. */
export const openDesk = (name, policy, change = (script) => script) => {
  const { html, script } = split(name);
  const written = { "/": [".html", html], "/sample.js": [".js", change(script)] };
  return listen((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const [type, text] = written[pathname] ?? [extname(pathname)];
    const file = fileFor(pathname);
    if (text === undefined && !file) return response.writeHead(404).end();
    const headers = { "content-type": TYPES[type] ?? "application/octet-stream" };
    response.writeHead(200, text === undefined ? headers : { ...headers, "content-security-policy": policy });
    return text === undefined ? createReadStream(file).pipe(response) : response.end(text);
  });
};

/**
 * Writes into UEditor, checks, shows the place, mends and undoes it, all in the page itself, for browsers that are not
 * driven from outside: what was selected, and whether the text was as it should be after each.
 */
export const mendInUEditor = async (html) => {
  const editor = window.UE.getEditor("content");
  const settled = (wanted) => new Promise((resolve) => {
    const look = () => (wanted() ? resolve() : requestAnimationFrame(look));
    look();
  });
  editor.setContent(html);
  editor.fireEvent("saveScene");
  const before = editor.getContent();
  editor.execCommand("gouji");
  const list = () => document.querySelector("gouji-panel")?.check?.list.querySelectorAll("button") ?? [];
  await settled(() => list().length === 2);
  list()[0].click();
  const selected = String(editor.selection.getNative());
  const isSame = editor.getContent() === before;
  list()[1].click();
  await settled(() => list().length === 0);
  const mended = editor.getContent() !== before;
  editor.execCommand("undo");
  return [selected, isSame, mended, editor.getContent() === before];
};
