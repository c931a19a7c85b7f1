// Fixes of findings, written into an editor when a person asks for it.
import { locate } from "./locate.js";

const LINES = /[\n\t]/;

/** Whether a fix is nothing but other words in the places of some: neither rows nor lines come or go. */
const isPlain = ({ source }, { applicability, edits }) =>
  applicability !== "illustrative" &&
  edits.length > 0 &&
  edits.every(({ span, text }) => !LINES.test(text) && !LINES.test(source.text.slice(...span)));

/** The fixes of a finding that an editor can write. */
export const fixesFor = (editor, result, { fixes }) =>
  editor && editor.replace ? fixes.filter((fix) => isPlain(result, fix)) : [];

/** Writes all of a fix or, where the editor does not show one of its places as it was checked, nothing; tells which. */
export const write = (editor, { source }, { edits }) => {
  const root = editor.body();
  const place = ({ span }) => root && locate(root, source.text, span);
  if (!edits.every(place)) return false;
  // From the end, so that nothing is moved that is still to be found; found anew, since editors draw anew what changes.
  for (const edit of [...edits].sort((one, other) => other.span[0] - one.span[0])) editor.replace(place(edit), edit.text);
  return true;
};
