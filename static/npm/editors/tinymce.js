// The check in TinyMCE from 5 on: a button called `gouji`. A plain script, as `external_plugins` loads it, which a bundler
// takes as well.
(() => {
  const WORDS = {
    zh: { check: "年报校验", lost: "没能载入校验程序，请刷新页面后再试；若仍不成功，请联系本网站管理员。" },
    en: { check: "Check report", lost: "The check could not be loaded. Please reload the page." },
  };
  const words = /^en/i.test(document.documentElement.lang) ? WORDS.en : WORDS.zh;

  const leaveFullScreen = (editor) => {
    const { fullscreen } = editor.plugins;
    if (fullscreen && fullscreen.isFullscreen()) editor.execCommand("mceFullScreen");
  };

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
    leaveFullScreen(editor);
    const panel = await import("./panel.js").catch(() => editor.windowManager.alert(words.lost));
    if (panel) await panel.openPanel(spoken(editor), editor.getContainer());
  };

  tinymce.PluginManager.add("gouji", (editor) => {
    editor.ui.registry.addButton("gouji", { text: words.check, onAction: () => open(editor) });
    return { getMetadata: () => ({ name: "gouji" }) };
  });
})();
