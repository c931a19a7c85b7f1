// The place of a finding, shown where the report is written.
import { locate, locateInMarkup } from "./locate.js";

const isControl = (element) => typeof element.value === "string" && typeof element.setSelectionRange === "function";

/** Shows a span of a result in the control, by `select` where an editor has one; tells whether it could. */
export const show = (control, { source }, span, select = selectIn) => {
  if (isControl(control)) return showInControl(control, inControl(control, source, span));
  const range = locate(control, source.text, span);
  if (range) select(range, control);
  return range !== null;
};

/** Where the span stands in what was written into the control, a text or markup. */
const inControl = ({ value }, { kind, text }, span) => {
  if (kind === "text") return span;
  return kind === "html" ? locateInMarkup(value, text, span) : null;
};

const showInControl = (control, place) => {
  if (!place) return false;
  const [start, end] = place;
  // A control scrolls to its caret only when it gets the focus with it.
  control.blur();
  control.setSelectionRange(start, start);
  control.focus();
  control.setSelectionRange(start, end);
  control.scrollTop = scrolled(control, start);
  return true;
};

/** How far the line is from the top, by its share of the lines; browsers do not tell where a letter stands. */
const scrolled = (control, at) => {
  const lines = (text) => text.split("\n").length;
  const share = (lines(control.value.slice(0, at)) - 1) / lines(control.value);
  return share * control.scrollHeight - control.clientHeight / 3;
};

/** Brings a range into sight, the frames around it too. */
export const scrollTo = (range) => {
  const { startContainer: node } = range;
  const around = node.nodeType === 1 ? node : node.parentElement;
  if (around) around.scrollIntoView({ block: "center" });
};

/** Selects a range in the element that has it. */
export const selectIn = (range, root) => {
  if (root.focus) root.focus({ preventScroll: true });
  const selection = root.ownerDocument.defaultView.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  // Last: Firefox scrolls a frame that gets the focus, though it is told not to.
  scrollTo(range);
};
