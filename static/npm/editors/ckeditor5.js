// The check in CKEditor 5: a plugin with a button called `gouji`.
import { scrollTo } from "../element-place.js";
import { openPanel } from "./panel.js";

const label = () => (/^en/i.test(document.documentElement.lang) ? "Check report" : "年报校验");

/** What the editor itself has in the place of a range of what it shows. */
const modelRange = ({ editing }, range) => editing.mapper.toModelRange(editing.view.domConverter.domRangeToView(range));

const select = (editor, range) => {
  scrollTo(range);
  editor.editing.view.focus();
  editor.model.change((writer) => writer.setSelection(modelRange(editor, range)));
};

const replace = (editor, range, text) =>
  editor.model.change((writer) => {
    const place = modelRange(editor, range);
    writer.setSelection(place);
    const look = editor.model.document.selection.getAttributes();
    if (text) editor.model.insertContent(writer.createText(text, look), place);
    else editor.model.deleteContent(editor.model.document.selection);
  });

const spoken = (editor) => ({
  html: () => editor.getData(),
  body: () => editor.editing.view.getDomRoot(),
  select: (range) => select(editor, range),
  replace: (range, text) => replace(editor, range, text),
});

/** The plugin, made of what the page's own CKEditor 5 has. */
export const gouji = ({ Plugin, ButtonView }) =>
  class Gouji extends Plugin {
    static get pluginName() {
      return "Gouji";
    }

    init() {
      const { editor } = this;
      editor.ui.componentFactory.add("gouji", (locale) => {
        const button = new ButtonView(locale);
        button.set({ label: label(), withText: true });
        button.on("execute", () => openPanel(spoken(editor), editor.ui.view.element || editor.ui.getEditableElement()));
        return button;
      });
    }
  };
