// A span of what a page says in, its place in the page out.
//
// The engine joins, trims and collapses white space, adds numbers of lists and leaves out what is hidden; the editor
// may show more than it says. All other characters stand in the same order in both: they are laid side by side, and
// where they part, taken up again at the next stretch that both have.

/** So many characters alike tell that both go on together; where tables hold nothing but noughts fewer would not. */
const ALIKE = 12;
/** How far the next such stretch is looked for. */
const REACH = 2000;

const UNSEEN = /^(script|style|template|noscript|iframe|object|select|textarea|title|rt|rp|del)$/;

/** What the text has that counts: its characters without white space and marks that nobody sees, and where they are. */
const lettersOf = (pieces) => {
  const letters = [];
  for (const { text, node } of pieces) {
    for (let at = 0; at < text.length; at += 1) {
      if (!/[\s\u00ad\u200b-\u200d\u2060\ufeff]/.test(text[at])) letters.push({ letter: text[at], node, at });
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

/**
 * @param {Node} root what shows the text now
 * @param {string} text the text of a result
 * @param {[number, number]} span
 * @returns {Range | null}
 */
export const locate = (root, text, [start, end]) => {
  const said = lettersOf([{ text }]);
  const found = pairs(said, lettersOf(piecesOf(root)));
  const wanted = said.filter(({ at }) => at >= start && at < end);
  const places = wanted.map(({ at }) => found.get(at));
  if (places.length === 0 || places.some((place) => !place)) return null;
  const [first, last] = [places[0], places[places.length - 1]];
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  // Something in between that is not said would be shown as said.
  const read = lettersOf([{ text: range.toString() }]);
  return read.length === wanted.length ? range : null;
};
