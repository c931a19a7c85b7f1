// The check in UEditor 1.4.3 and its descendants: a button at the end of the toolbar. Loaded as a plain script behind
// ueditor.all.js and before UE.getEditor; kept to what the browsers read that UEditor was written for.
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

  // Pages with Trusted Types, and bundles, load panel.js themselves.
  var here = document.currentScript ? document.currentScript.src : "";
  var asked = false;

  function load(words) {
    if (!here || asked || customElements.get("gouji-panel")) return;
    var script = document.createElement("script");
    script.type = "module";
    script.src = here.replace(/[^\/]*$/, "panel.js");
    script.onerror = function () {
      asked = false;
      alert(words.lost);
    };
    document.head.appendChild(script);
    asked = true;
  }

  /** Puts a text in the place of what is in the range, as one step that UEditor undoes. */
  function replace(editor, range, text) {
    var own = editor.selection.getRange();
    own.setStart(range.startContainer, range.startOffset).setEnd(range.endContainer, range.endOffset);
    editor.fireEvent("saveScene");
    own.deleteContents();
    if (text) own.insertNode(editor.document.createTextNode(text));
    editor.fireEvent("saveScene");
    editor.fireEvent("contentchange");
  }

  /** How the panel speaks with the editor. */
  function spoken(editor) {
    return {
      html: function () { return editor.getContent(); },
      // What shows the source is no place to show anything in.
      body: function () { return editor.queryCommandState("source") === 1 ? null : editor.body; },
      replace: function (range, text) { replace(editor, range, text); }
    };
  }

  function open(editor, words) {
    if (!window.customElements || !document.head.attachShadow) return alert(words.old);
    load(words);
    if (editor.ui.isFullScreen()) editor.ui.setFullScreen(false);
    var beside = editor.container;
    var panel = beside.nextElementSibling;
    if (!panel || panel.localName !== "gouji-panel") {
      panel = document.createElement("gouji-panel");
      beside.parentNode.insertBefore(panel, beside.nextSibling);
    }
    customElements.whenDefined("gouji-panel").then(function () { panel.open(spoken(editor), editor.options.lang); });
  }

  /** UEditor draws buttons that only a mouse finds, and expects pictures in them. */
  function makeReachable(button, editor) {
    var body = button.getDom("body");
    body.style.font = "12px/20px sans-serif";
    body.setAttribute("role", "button");
    body.tabIndex = 0;
    body.onkeydown = function (event) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      if (!button.isDisabled()) editor.execCommand("gouji");
    };
  }

  UE.registerUI("gouji", function (editor, name) {
    var words = /^en/i.test(editor.options.lang) ? WORDS.en : WORDS.zh;
    editor.registerCommand(name, { execCommand: function () { open(editor, words); }, notNeedUndo: 1 });
    var button = new UE.ui.Button({
      name: name, title: words.check, label: words.check, showIcon: false,
      onclick: function () { editor.execCommand(name); }
    });
    editor.addListener("ready", function () { makeReachable(button, editor); });
    return button;
  });
})();
