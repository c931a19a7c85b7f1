// Cells by their rows and columns, where the text draws a table as a grid: what letters alone cannot tell, of cells that
// are blank and among many that read the same.

const tabs = (text) => text.split("\t").length - 1;

/** The line around a place, with where it begins. */
const lineAround = (text, at) => {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

const cellAround = ({ node }) => node.parentElement && node.parentElement.closest("td, th");

/** The cells of a row by their columns, as far as the table is wide; nothing where one reaches down from above. */
const slotsOf = (row) => {
  const covered = [];
  const slots = [];
  for (const each of row.closest("table").rows) {
    let at = 0;
    for (const cell of each.cells) {
      while (covered[at] > 0) at += 1;
      for (const end = at + cell.colSpan; at < end; at += 1) {
        covered[at] = cell.rowSpan;
        if (each === row) slots[at] = cell;
      }
    }
    covered.forEach((rows, slot) => { covered[slot] = rows - 1; });
  }
  slots.length = covered.length;
  return slots;
};

/** The cell for a place of the text in the row that a cell of its line stands in; null where no such grid is shown. */
const cellFor = (text, at, known) => {
  const { start, line } = lineAround(text, at);
  const slots = slotsOf(known.parentElement);
  return line.includes("\t") && slots.length === tabs(line) + 1 ? slots[tabs(text.slice(start, at))] || null : null;
};

/**
 * The blank cell at a place of the text; null where it is in no table, or where the table is not drawn as the text has it.
 * @param {string} text the text of a result
 * @param {number} at
 * @param {Map<number, { node: Node }>} found the letters of the text that are shown
 */
export const blankCell = (text, at, found) => {
  const { start, line } = lineAround(text, at);
  const seen = [...line].findIndex((_, index) => found.has(start + index));
  const known = seen < 0 ? null : cellAround(found.get(start + seen));
  if (!known || cellFor(text, start + seen, known) !== known) return null;
  const cell = cellFor(text, at, known);
  return cell && cell.textContent.trim() === "" ? cell : null;
};

/** Whether a letter that is shown stands in the column of its place in the text, where there are columns. */
export const isInItsColumn = (text, at, shown) => {
  const cell = cellAround(shown);
  const meant = cell && cellFor(text, at, cell);
  return !meant || meant === cell;
};
