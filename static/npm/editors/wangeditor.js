// The check in wangEditor 5: a menu called `gouji`.
import { scrollTo } from "../element-place.js";
import { openPanel } from "./panel.js";

const label = () => (/^en/i.test(document.documentElement.lang) ? "Check report" : "年报校验");

/** How the panel speaks with the editor, by what the page's own wangEditor has. */
const spoken = (editor, { DomEditor, SlateTransforms }) => {
  const own = (range) => DomEditor.toSlateRange(editor, range, { exactMatch: false, suppressThrow: false });
  return {
    html: () => editor.getHtml(),
    body: () => editor.getEditableContainer().querySelector("[data-slate-editor]"),
    select: (range) => {
      scrollTo(range);
      // In this order: with the focus the editor selects what was selected before.
      editor.focus();
      editor.select(own(range));
    },
    replace: (range, text) => {
      if (text) SlateTransforms.insertText(editor, text, { at: own(range) });
      else SlateTransforms.delete(editor, { at: own(range) });
    },
  };
};

/** Registers the menu; before an editor is created. */
export const registerGouji = (library) => {
  const menu = () => ({
    title: label(),
    tag: "button",
    alwaysEnable: true,
    getValue: () => "",
    isActive: () => false,
    isDisabled: () => false,
    exec: (editor) => {
      if (editor.isFullScreen) editor.unFullScreen();
      openPanel(spoken(editor, library), editor.getEditableContainer().parentElement);
    },
  });
  library.Boot.registerMenu({ key: "gouji", factory: menu });
};
