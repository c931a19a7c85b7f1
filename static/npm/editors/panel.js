// <gouji-panel>: the check below an editor, opened by a button of its toolbar. The plugins of all editors share it;
// docs/integration/editors.md tells how an editor without one is spoken with.
import "../element.js";

const CSS = `
:host { display: block; position: sticky; bottom: 0; z-index: 10; margin-top: 0.5rem; }
:host([hidden]) { display: none; }
gouji-check { max-height: 45vh; overflow: auto; box-shadow: 0 -2px 8px rgba(0, 0, 0, 0.2); }
gouji-check::part(head) { padding-inline-end: 6rem; }
button { position: absolute; top: 0.25rem; right: 0.25rem; z-index: 1; font: inherit; font-size: 0.875rem; cursor: pointer; }
`;

const WORDS = { zh: "关闭校验", en: "Close" };
const PARTS = "panel, head, button, summary, coverage, note, findings, finding, place, severity, code, fix";

export class GoujiPanel extends HTMLElement {
  constructor() {
    super();
    this.check = document.createElement("gouji-check");
    this.check.setAttribute("exportparts", PARTS);
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.addEventListener("click", () => this.close());
    this.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.check, this.button);
  }

  /**
   * Opens it and checks what the editor holds; the focus goes to the answer.
   * @param {import("./panel.d.ts").Editor} editor
   * @param {string} [language] of the person, such as `zh-cn`; that of the page
   */
  open(editor, language = document.documentElement.lang) {
    const locale = /^en/i.test(language) ? "en" : "zh";
    this.check.setAttribute("locale", locale);
    this.check.editor = editor;
    this.button.textContent = WORDS[locale];
    this.hidden = false;
    return this.check.press();
  }

  close() {
    this.hidden = true;
    const body = this.check.editor.body();
    if (body) body.focus();
  }
}

if (!customElements.get("gouji-panel")) customElements.define("gouji-panel", GoujiPanel);

/** Opens the panel of an editor; the first time it is put behind `beside`. */
export const openPanel = (editor, beside, language) => {
  const next = beside.nextElementSibling;
  const panel = next instanceof GoujiPanel ? next : document.createElement("gouji-panel");
  if (panel !== next) beside.after(panel);
  return panel.open(editor, language);
};
