// How the element looks: shared by all of a page, and out of reach of the page's own styles but for the properties
// that are named here and for its parts.

const CSS = `
:host {
  --ink: var(--gouji-ink, #1b1f24);
  --soft: var(--gouji-soft, #4a5361);
  --paper: var(--gouji-paper, #ffffff);
  --line: var(--gouji-line, #8a94a2);
  --brand: var(--gouji-brand, #174a86);
  --on-brand: var(--gouji-on-brand, #ffffff);
  --error: var(--gouji-error, #b42318);
  --warning: var(--gouji-warning, #7a5000);
  --info: var(--gouji-info, #2f5f8f);
  display: block;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 3px;
  font: 1rem/1.65 var(--gouji-font, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);
  overflow-wrap: anywhere;
}
:host([hidden]) { display: none; }
:host([theme="dark"]) {
  --ink: var(--gouji-ink, #e7eaee); --soft: var(--gouji-soft, #b9c1cc); --paper: var(--gouji-paper, #1a1f26);
  --line: var(--gouji-line, #6b7685); --brand: var(--gouji-brand, #8ab8f0); --on-brand: var(--gouji-on-brand, #0c1f38);
  --error: var(--gouji-error, #ff9c8f); --warning: var(--gouji-warning, #f2c66b); --info: var(--gouji-info, #9cc4ee);
}
@media (prefers-color-scheme: dark) {
  :host([theme="auto"]) {
    --ink: var(--gouji-ink, #e7eaee); --soft: var(--gouji-soft, #b9c1cc); --paper: var(--gouji-paper, #1a1f26);
    --line: var(--gouji-line, #6b7685); --brand: var(--gouji-brand, #8ab8f0); --on-brand: var(--gouji-on-brand, #0c1f38);
    --error: var(--gouji-error, #ff9c8f); --warning: var(--gouji-warning, #f2c66b); --info: var(--gouji-info, #9cc4ee);
  }
}
* { box-sizing: border-box; }
section { padding: 0.75rem; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
.summary { margin: 0; flex: 1 1 12rem; }
.coverage { color: var(--soft); font-size: 0.875rem; margin: 0.25rem 0 0; }
.note { margin: 0.5rem 0 0; border-inline-start: 4px solid var(--warning); padding-inline-start: 0.5rem; }
.note:empty { display: none; }
button { font: inherit; cursor: pointer; }
.check { color: var(--on-brand); background: var(--brand); border: 1px solid var(--brand); border-radius: 3px; padding: 0.25rem 1rem; }
.check[aria-disabled="true"] { opacity: 0.7; }
ol { list-style: none; margin: 0.75rem 0 0; padding: 0; }
ol:empty { display: none; }
li { border-top: 1px solid var(--line); }
.place { display: block; width: 100%; padding: 0.5rem 0.25rem; color: inherit; background: none; border: 0; text-align: start; }
.place:hover { text-decoration: underline; }
.place[aria-current="true"] { border-inline-start: 4px solid var(--brand); }
.fix { color: var(--brand); background: none; border: 1px solid var(--brand); border-radius: 3px; margin: 0 0.25rem 0.5rem; padding: 0 0.5rem; }
.severity { font-weight: 700; }
[data-severity="error"] .severity { color: var(--error); }
[data-severity="warning"] .severity { color: var(--warning); }
[data-severity="info"] .severity { color: var(--info); }
.code { color: var(--soft); font-size: 0.875rem; }
:focus { outline: 3px solid var(--brand); outline-offset: 2px; }
:focus:not(:focus-visible) { outline: none; }
`;

let sheet;

/** Dresses a shadow root. A sheet made by script is no inline style, so that a strict policy lets it be. */
export const dress = (root) => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  root.adoptedStyleSheets = [sheet];
};
