// The cell of a table that shows nothing: letters cannot tell it, its row and its column do.

const tabs = (text) => text.split("\t").length - 1;

/** The line around a place, with where it begins. */
const lineAround = (text, at) => {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

const cellAround = ({ node }) => node.parentElement && node.parentElement.closest("td, th");

/** The cell of a row in a column, where cells may be merged. */
const cellIn = (row, column) => {
  const covered = [];
  for (const each of row.closest("table").rows) {
    let at = 0;
    for (const cell of each.cells) {
      while (covered[at] > 0) at += 1;
      if (each === row && column >= at && column < at + cell.colSpan) return cell;
      for (const end = at + cell.colSpan; at < end; at += 1) covered[at] = cell.rowSpan;
    }
    covered.forEach((rows, slot) => { covered[slot] = rows - 1; });
  }
  return null;
};

/**
 * The blank cell at a place of the text; null where it is in no table, or where the table is not drawn as the text has it.
 * @param {string} text the text of a result
 * @param {number} at
 * @param {Map<number, { node: Node }>} found the letters of the text that are shown
 */
export const blankCell = (text, at, found) => {
  const { start, line } = lineAround(text, at);
  if (!line.includes("\t")) return null;
  const seen = [...line].findIndex((_, index) => found.has(start + index));
  const known = seen < 0 ? null : cellAround(found.get(start + seen));
  if (!known || cellIn(known.parentElement, tabs(line.slice(0, seen))) !== known) return null;
  const cell = cellIn(known.parentElement, tabs(text.slice(start, at)));
  return cell && cell.textContent.trim() === "" ? cell : null;
};
