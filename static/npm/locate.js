// A span of what a page says in, its place in the page out.
//
// The engine joins, trims and collapses white space, adds numbers of lists and leaves out what is hidden; the editor
// may show more than it says. All other characters stand in the same order in both: they are laid side by side, and
// where they part, taken up again at the next stretch that both have.
import { blankCell, isInItsColumn } from "./locate-cell.js";
import { lettersOfMarkup } from "./locate-markup.js";

/** So many characters alike tell that both go on together; where tables hold nothing but noughts fewer would not. */
const ALIKE = 12;
/** How far the next such stretch is looked for. */
const REACH = 2000;

const UNSEEN = /^(script|style|template|noscript|iframe|object|select|textarea|title|rt|rp|del)$/;
const WHITE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** What the text has that counts: its characters without white space and marks that nobody sees, and where they are. */
const lettersOf = (pieces) => {
  const letters = [];
  for (const { text, node } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      if (!WHITE.test(text[at])) letters.push({ letter: text[at], node, at, end: at + 1 });
    }
  }
  return letters;
};

/** The texts in `root`, in their order. */
const piecesOf = (root) => {
  const pieces = [];
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === 3) pieces.push({ text: node.data, node });
    let next = node.nodeType === 1 && !UNSEEN.test(node.localName) ? node.firstChild : null;
    while (!next && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return pieces;
};

const alike = (said, i, shown, j) => {
  let length = 0;
  while (length < ALIKE && i + length < said.length && j + length < shown.length) {
    if (said[i + length].letter !== shown[j + length].letter) return false;
    length += 1;
  }
  return length > 0 && (length === ALIKE || i + length === said.length);
};

/** How much to pass over in each until they are alike again: as little as possible. */
const nextAlike = (said, i, shown, j) => {
  for (let sum = 1; sum < REACH; sum += 1) {
    // A number of a list is short; what an editor shows of its own may be long.
    for (let over = 0; over <= Math.min(sum, 40); over += 1) {
      if (alike(said, i + over, shown, j + sum - over)) return [i + over, j + sum - over];
    }
  }
  return [said.length, shown.length];
};

/** For each letter that is said the one that shows it, if any. */
const pairs = (said, shown) => {
  const found = new Map();
  let [i, j] = [0, 0];
  while (i < said.length && j < shown.length) {
    if (said[i].letter === shown[j].letter) {
      found.set(said[i].at, shown[j]);
      i += 1;
      j += 1;
    } else {
      [i, j] = nextAlike(said, i, shown, j);
    }
  }
  return found;
};

/** The letters that show those of a span, in their order; null where one of them is not shown. */
const shownIn = (said, found, [start, end]) => {
  const places = said.filter(({ at }) => at >= start && at < end).map(({ at }) => found.get(at));
  return places.some((place) => !place) ? null : places;
};

const lastBefore = (found, start) => [...found].reduce((last, [at, place]) => (at < start ? place : last), null);

const rangeOf = (root, [from, at], [to, end]) => {
  const range = root.ownerDocument.createRange();
  range.setStart(from, at);
  range.setEnd(to, end);
  return range;
};

/** Where nothing stands: a cell that is blank, or the place behind what stands before. */
const locateNothing = (root, text, start, found) => {
  const cell = blankCell(text, start, found);
  if (cell) return rangeOf(root, [cell, 0], [cell, cell.childNodes.length]);
  const before = lastBefore(found, start);
  return before && rangeOf(root, [before.node, before.end], [before.node, before.end]);
};

/**
 * @param {Node} root what shows the text now
 * @param {string} text the text of a result
 * @param {[number, number]} span
 * @returns {Range | null}
 */
export const locate = (root, text, span) => {
  const said = lettersOf([{ text }]);
  const found = pairs(said, lettersOf(piecesOf(root)));
  const places = shownIn(said, found, span);
  if (!places) return null;
  if (places.length === 0) return locateNothing(root, text, span[0], found);
  const [first, last] = [places[0], places[places.length - 1]];
  // Among many alike, letters that came or went since would shift it to a neighbour.
  if (!isInItsColumn(text, span[0], first)) return null;
  const range = rangeOf(root, [first.node, first.at], [last.node, last.end]);
  // Something in between that is not said would be shown as said.
  return lettersOf([{ text: range.toString() }]).length === places.length ? range : null;
};

/**
 * The same in markup, for who writes it by hand.
 * @param {string} markup
 * @param {string} text the text of a result
 * @param {[number, number]} span
 * @returns {[number, number] | null}
 */
export const locateInMarkup = (markup, text, span) => {
  const said = lettersOf([{ text }]);
  const shown = lettersOfMarkup(markup).filter(({ letter }) => !WHITE.test(letter));
  const found = pairs(said, shown);
  const places = shownIn(said, found, span);
  if (!places) return null;
  if (places.length === 0) {
    const before = lastBefore(found, span[0]);
    return before && [before.end, before.end];
  }
  const [first, last] = [places[0], places[places.length - 1]];
  return shown.indexOf(last) - shown.indexOf(first) === places.length - 1 ? [first.at, last.end] : null;
};
