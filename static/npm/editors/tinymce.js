// The check in TinyMCE from 5 on: a button called `gouji`. A plain script, as `external_plugins` loads it, which a bundler
// takes as well.
(() => {
  const label = (element) => (/^en/i.test(element.ownerDocument.documentElement.lang) ? "Check report" : "年报校验");

  const leaveFullScreen = ({ plugins, execCommand }) =>
    plugins.fullscreen && plugins.fullscreen.isFullscreen() && execCommand("mceFullScreen");

  /** Puts a text in the place of a range, as one step that the editor undoes. */
  const replace = (editor, range, text) =>
    editor.undoManager.transact(() => {
      range.deleteContents();
      if (text) range.insertNode(editor.getDoc().createTextNode(text));
    });

  const spoken = (editor) => ({
    html: () => editor.getContent(),
    body: () => editor.getBody(),
    replace: (range, text) => replace(editor, range, text),
  });

  const open = async (editor) => {
    const { openPanel } = await import("./panel.js");
    leaveFullScreen(editor);
    return openPanel(spoken(editor), editor.getContainer());
  };

  tinymce.PluginManager.add("gouji", (editor) => {
    editor.ui.registry.addButton("gouji", { text: label(editor.getElement()), onAction: () => open(editor) });
    return { getMetadata: () => ({ name: "gouji" }) };
  });
})();
