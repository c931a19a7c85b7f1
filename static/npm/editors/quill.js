// The check in Quill: a module that adds a button to the toolbar.
import { scrollTo } from "../element-place.js";
import { openPanel } from "./panel.js";

const label = () => (/^en/i.test(document.documentElement.lang) ? "Check report" : "年报校验");

/** Where a place in what Quill shows lies in what it holds. */
const indexOf = (quill, node, offset) => {
  const blot = quill.constructor.find(node, true);
  return blot.offset(quill.scroll) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
};

const placeOf = (quill, { startContainer, startOffset, endContainer, endOffset }) => {
  const start = indexOf(quill, startContainer, startOffset);
  return [start, indexOf(quill, endContainer, endOffset) - start];
};

const select = (quill, range) => {
  scrollTo(range);
  quill.setSelection(...placeOf(quill, range), "user");
};

/** One step of the history, apart from those before and after. */
const replace = (quill, range, text) => {
  const [start, length] = placeOf(quill, range);
  const [first] = length > 0 ? quill.getContents(start, length).ops : [{}];
  quill.history.cutoff();
  const steps = [{ retain: start }, { delete: length }, { insert: text, attributes: first.attributes }];
  quill.updateContents(steps.filter((it) => it.retain || it.delete || it.insert), "user");
  quill.history.cutoff();
};

const spoken = (quill) => ({
  html: () => (quill.getSemanticHTML ? quill.getSemanticHTML() : quill.root.innerHTML),
  body: () => quill.root,
  select: (range) => select(quill, range),
  replace: (range, text) => replace(quill, range, text),
  flattens: true,
});

/** The module; in the options it stands behind the toolbar. */
export class Gouji {
  constructor(quill) {
    const bar = quill.getModule("toolbar").container;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label();
    button.style.width = "auto";
    button.addEventListener("click", () => openPanel(spoken(quill), quill.container));
    const group = document.createElement("span");
    group.className = "ql-formats";
    group.append(button);
    bar.append(group);
  }
}
