// The place of a finding, shown where the report is written.
import { locate } from "./locate.js";

const isControl = (element) => typeof element.value === "string" && typeof element.setSelectionRange === "function";

/** Shows a span of a result in the control; tells whether it could. */
export const show = (control, { source }, span) => {
  if (isControl(control)) return source.kind === "text" && showInControl(control, span);
  const range = locate(control, source.text, span);
  if (range) showRange(control, range);
  return range !== null;
};

const showInControl = (control, [start, end]) => {
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

const showRange = (root, range) => {
  const view = root.ownerDocument.defaultView;
  const around = range.startContainer.parentElement;
  if (around) around.scrollIntoView({ block: "center" });
  if (root.focus) root.focus({ preventScroll: true });
  const selection = view.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};
