// The source of a page in, its tape out, parsed by the browser. What is parsed has no window: no script of it runs and
// nothing that it names is loaded.
import { tapeOf } from "./tape.js";

/**
 * The policy of our page holds in what it parses, and would refuse and tell every style, script and base address of it
 * one by one: they are given other names before.
 */
const disguised = (html) =>
  html
    .replace(/(<\/?)style(?=[\s>/])/gi, "$1noframes")
    .replace(/(<\/?)base(?=[\s>/])/gi, "$1basefont")
    .replace(/([\s/"'])(?=(?:style|on[a-z0-9]+)\s*=)/gi, "$1gouji-");

const undisguised = (text) => text.replace(/gouji-(?=(?:style|on[a-z0-9]+)\s*=)/gi, "");

const attribute = (element, name) => element.getAttribute(name === "style" ? "gouji-style" : name);

/** The one policy of Trusted Types that is ours; it can be made only once. */
let own;
const policy = () => {
  if (own === undefined) {
    own = null;
    try {
      if (self.trustedTypes) own = self.trustedTypes.createPolicy("gouji", { createHTML: (html) => html });
    } catch (_) {
      // Not named by the policy of this page: what is handed in is then parsed by a parser of ours.
    }
  }
  return own;
};

/**
 * A parser by the browser; one that parses nothing where there is none, or may not be used.
 * @param {{ createHTML(html: string): unknown } | null | undefined} given the host's own policy of Trusted Types, or
 * null to use neither it nor ours
 */
export const parserBy = (given) => (html) => {
  if (typeof DOMParser !== "function") return undefined;
  const trust = given === undefined ? policy() : given;
  const source = disguised(html);
  try {
    const page = new DOMParser().parseFromString(trust ? trust.createHTML(source) : source, "text/html");
    return tapeOf(page, attribute, undisguised);
  } catch (_) {
    return undefined;
  }
};
