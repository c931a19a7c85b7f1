// Whatever is handed in to be checked, as the desk takes it: plain values that a message can carry.
import { GoujiError } from "./failure.js";
import { tapeOf } from "./tape.js";

const BLANK = "[\\t\\n\\f\\r ]";
const holds = (html, names) => new RegExp(`</?(?:${names})(?:${BLANK}|[>/])`, "i").test(html);

/** Whether a text is the source of a page: it begins with a tag or a declaration, or holds tags of a table. */
export const isPage = (text) =>
  new RegExp(`^\uFEFF?${BLANK}*<(?:[!?/]|[a-z][^>]*>)`, "i").test(text) || holds(text, "table|tr|td");

/** The source with a table around it where it holds rows or cells of none, which a parser would drop. */
export const withTable = (html) => (!holds(html, "table") && holds(html, "tr|td") ? `<table>${html}` : html);

/**
 * @param {unknown} input see `Input` in index.d.ts
 * @param {string | undefined} name the name that the result bears, if not the input's own
 * @param {(html: string) => string | undefined} parse a parser, if there is any here
 */
export const sourceOf = async (input, name, parse) => {
  const called = (own) => (name === undefined ? own || "" : name);
  if (typeof input === "string") return ofString(called(""), input, parse);
  if (typeof input === "object" && input !== null) {
    if (input.nodeType === 1) return ofElement(called(""), input, parse);
    if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) return { name: called(""), bytes: bytesOf(input) };
    if (typeof input.arrayBuffer === "function") return ofFile(called(input.name), input);
    if (typeof input.text === "string") return { name: called(input.name), text: input.text };
    if (typeof input.html === "string") return ofPage(called(input.name), input.html, parse);
    if (input.bytes !== undefined) return sourceOf(input.bytes, called(input.name), parse);
  }
  throw new GoujiError("bad-input", "gouji: a text, a page, a file, bytes or an element can be checked, and nothing else");
};

const ofString = (name, text, parse) => (isPage(text) ? ofPage(name, text, parse) : { name, text });

const ofPage = (name, html, parse) => ({ name, html, tape: parse(withTable(html)) });

/** A control is what was written in it; any other element is what it shows. */
const ofElement = (name, element, parse) =>
  typeof element.value === "string" && /^(textarea|input)$/.test(element.localName)
    ? ofString(name, element.value, parse)
    : { name, html: element.innerHTML, live: true, tape: tapeOf(element) };

const ofFile = async (name, file) => {
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return { name, unopened: String(error.message) };
  }
};

const bytesOf = (input) =>
  input instanceof ArrayBuffer
    ? new Uint8Array(input)
    : new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
