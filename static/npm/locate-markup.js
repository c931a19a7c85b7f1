// The letters that markup shows, each with where it is written.

/** Everything that is no letter, or one letter in several. What is never closed ends with the markup. */
const PIECE = new RegExp(
  [
    "<!--[^]*?(?:-->|$)",
    "<(script|style|template|noscript|iframe|object|select|textarea|title|rt|rp|del)\\b[^]*?(?:</\\1\\s*>|$)",
    "<(?=[a-z/!?])[^>]*(?:>|$)",
    "&(#x?[0-9a-f]+|[a-z]+[0-9]*);",
    "[^]",
  ].join("|"),
  "gi",
);

/** The names that editors write. */
const NAMED = {
  amp: "&", bull: "•", copy: "©", deg: "°", emsp: " ", ensp: " ", gt: ">", hellip: "…", laquo: "«", ldquo: "“", lsquo: "‘",
  lt: "<", mdash: "—", middot: "·", nbsp: " ", ndash: "–", permil: "‰", quot: '"', raquo: "»", rdquo: "”", rsquo: "’",
  thinsp: " ", times: "×", yen: "¥", zwj: "\u200d", zwnj: "\u200c",
};

const LARGEST = 0x10ffff;

/** What a reference stands for; of one that is not known only that something stands there. */
const meant = (name) => {
  if (name[0] !== "#") return NAMED[name] || "\ufffd";
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= LARGEST ? String.fromCodePoint(code) : "\ufffd";
};

/** The letters, white space too. */
export const lettersOfMarkup = (markup) => {
  const letters = [];
  for (const { 0: piece, 2: name, index } of markup.matchAll(PIECE)) {
    if (piece[0] === "<" && piece.length > 1) continue;
    const end = index + piece.length;
    for (const letter of (name ? meant(name) : piece).split("")) letters.push({ letter, at: index, end });
  }
  return letters;
};
