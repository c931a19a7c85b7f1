// The check in CKEditor 4: a button at the end of the toolbar. Kept to what the browsers read that CKEditor 4 was
// written for.
(function () {
  "use strict";

  var WORDS = {
    zh: {
      check: "年报校验",
      old: "这个浏览器太旧，不能校验。请换用近几年的 Chrome、Edge、360 或火狐浏览器。",
      lost: "没能载入校验程序，请刷新页面后再试；若仍不成功，请联系本网站管理员。"
    },
    en: {
      check: "Check report",
      old: "This browser is too old to check the report.",
      lost: "The check could not be loaded. Please reload the page."
    }
  };
  var words = /^en/i.test(document.documentElement.lang) ? WORDS.en : WORDS.zh;
  var asked = false;

  function load(folder) {
    if (asked || customElements.get("gouji-panel")) return;
    var script = document.createElement("script");
    script.type = "module";
    script.src = folder + "panel.js";
    script.onerror = function () {
      asked = false;
      alert(words.lost);
    };
    document.head.appendChild(script);
    asked = true;
  }

  /** Puts a text in the place of what is in the range, as one step that CKEditor undoes. */
  function replace(editor, range, text) {
    editor.fire("saveSnapshot");
    range.deleteContents();
    if (text) range.insertNode(document.createTextNode(text));
    editor.fire("saveSnapshot");
  }

  /** How the panel speaks with the editor. */
  function spoken(editor) {
    return {
      html: function () { return editor.getData(); },
      // What shows the source is no place to show anything in.
      body: function () { return editor.mode === "wysiwyg" ? editor.editable().$ : null; },
      replace: function (range, text) { replace(editor, range, text); }
    };
  }

  function leaveFullScreen(editor) {
    var command = editor.getCommand("maximize");
    if (command && command.state === CKEDITOR.TRISTATE_ON) command.exec();
  }

  function open(editor, folder) {
    if (!window.customElements || !document.head.attachShadow) return alert(words.old);
    load(folder);
    leaveFullScreen(editor);
    var beside = editor.container.$;
    var panel = beside.nextElementSibling;
    if (!panel || panel.localName !== "gouji-panel") {
      panel = document.createElement("gouji-panel");
      beside.parentNode.insertBefore(panel, beside.nextSibling);
    }
    customElements.whenDefined("gouji-panel").then(function () { panel.open(spoken(editor), document.documentElement.lang); });
  }

  /** CKEditor hides the words of buttons and expects pictures. */
  function showWords(editor) {
    var item = editor.ui.get("Gouji");
    var button = item && document.getElementById(item._.id);
    if (!button) return;
    button.querySelector(".cke_button_icon").style.display = "none";
    button.querySelector(".cke_button_label").style.display = "inline";
  }

  CKEDITOR.plugins.add("gouji", {
    init: function (editor) {
      var folder = this.path;
      editor.addCommand("gouji", {
        canUndo: false, editorFocus: false, modes: { wysiwyg: 1, source: 1 }, readOnly: 1,
        exec: function () { open(editor, folder); }
      });
      editor.ui.addButton("Gouji", { label: words.check, command: "gouji", toolbar: "others" });
      editor.on("instanceReady", function () { showWords(editor); });
    }
  });
})();
