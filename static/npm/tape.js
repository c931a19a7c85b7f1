// Elements of a page in, one string out that the engine reads them from: the way into WebAssembly is long, so it is
// gone once. What each mark means is told in src/module/tape.rs.

/** All attributes that change what is shown. */
const ATTRIBUTES = ["class", "colspan", "hidden", "rowspan", "start", "style", "value"];

const OPENS = "\u0001";
const CLOSES = "\u0002";
const HAS = "\u0003";
const SAYS = "\u0004";

const ELEMENT = 1;
const TEXT = 3;

const unmarked = (text) => text.replace(/[\u0001-\u0004]/g, "");
const ownAttribute = (element, name) => element.getAttribute(name);

/** The tape of everything in `root`; `attribute` and `said` read an element and a text as they were meant. */
export const tapeOf = (root, attribute = ownAttribute, said = (text) => text) => {
  const tape = [];
  const open = (element) => {
    tape.push(OPENS, unmarked(element.localName));
    for (const name of ATTRIBUTES) {
      const value = attribute(element, name);
      if (value !== null) tape.push(HAS, name, "=", unmarked(value));
    }
  };
  // Not by recursion: elements may be nested as deep as they like.
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === ELEMENT) open(node);
    else if (node.nodeType === TEXT) tape.push(SAYS, unmarked(said(node.data)));
    let next = node.nodeType === ELEMENT ? node.firstChild : null;
    while (!next && node !== root) {
      if (node.nodeType === ELEMENT) tape.push(CLOSES);
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return tape.join("");
};
