// <gouji-check>: the check beside a textarea, an editable element or an editor, in any page.
import { fixesFor, write } from "./element-mend.js";
import { show } from "./element-place.js";
import { dress } from "./element-style.js";
import { WORDS } from "./element-words.js";
import { createChecker } from "./index.js";

export { createChecker, GoujiError, locate } from "./index.js";

/** How long nothing must have been written before the check that is made by itself. */
const PAUSE = 600;

/** One checker for all elements of a kind. */
const CHECKERS = {};
const checkerFor = (kind) => {
  if (!CHECKERS[kind]) CHECKERS[kind] = createChecker({ worker: kind === "worker" });
  return CHECKERS[kind];
};

const make = (name, properties, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

export class GoujiCheck extends HTMLElement {
  static get observedAttributes() {
    return ["for", "locale"];
  }

  constructor() {
    super();
    // `source` and `editor` are the host's to set: a function that gives what is checked instead of the control, and
    // how an editor is spoken with.
    this.given = undefined;
    this.givenChecker = undefined;
    this.result = null;
    this.asked = 0;
    this.build(this.attachShadow({ mode: "open" }));
    this.onInput = () => this.hasAttribute("auto") && this.later();
    this.onSubmit = (event) => this.hold(event);
  }

  /** The textarea, the editable element or the body of an editor; the one that `for` names unless it was set. */
  get control() {
    if (this.given || this.editor) return this.given || this.editor.body();
    const id = this.getAttribute("for");
    return id ? this.getRootNode().getElementById(id) : null;
  }

  set control(element) {
    this.given = element;
    this.listen();
  }

  /** The checker; one of the page's own unless it was set. */
  get checker() {
    return this.givenChecker || checkerFor(this.hasAttribute("worker") ? "worker" : "thread");
  }

  set checker(checker) {
    this.givenChecker = checker;
  }

  get locale() {
    return this.getAttribute("locale") === "en" ? "en" : "zh";
  }

  connectedCallback() {
    this.takeOver();
    this.listen();
    this.say();
  }

  disconnectedCallback() {
    this.deafen();
    clearTimeout(this.timer);
  }

  attributeChangedCallback() {
    if (!this.isConnected) return;
    this.listen();
    this.say();
    if (this.result) this.check();
  }

  /** The last result. */
  getResult() {
    return this.result;
  }

  /**
   * Checks what the control holds, or another input.
   * @returns {Promise<import("./index.js").GoujiResult | null>} nothing where the check could not be made
   */
  async check(input, options = {}) {
    const number = ++this.asked;
    const given = input === undefined ? this.input() : input;
    if (given === undefined || given === null) return this.fail(this.words.nothing);
    this.busy(true);
    try {
      const profile = this.getAttribute("profile") === "strict" ? "strict" : "default";
      const result = await this.checker.check(await given, { profile, locale: this.locale, ...options, withText: true });
      if (number === this.asked) this.show(result);
      return result;
    } catch (error) {
      if (options.signal && options.signal.aborted) return null;
      if (number === this.asked) this.fail(this.words.failed, error);
      return null;
    } finally {
      if (number === this.asked) this.busy(false);
    }
  }

  /** Shows the place of a finding; tells whether it could. */
  select(diagnostic) {
    this.mark(diagnostic);
    const event = this.tell("gouji-select", { diagnostic, result: this.result }, true);
    if (event.defaultPrevented) return false;
    const { control, editor, result } = this;
    const shown = Boolean(control) && show(control, result, diagnostic.span, editor && editor.select);
    this.note.textContent = shown ? this.remark(result) : this.words.lost;
    return shown;
  }

  /** Writes a fix into the editor and checks again; tells whether it could. */
  async mend(fix) {
    if (!write(this.editor, this.result, fix)) {
      this.note.textContent = this.words.unwritten;
      return false;
    }
    await this.check();
    this.summary.textContent = `${this.words.written}${this.summary.textContent}`;
    this.summary.focus();
    return true;
  }

  /** Shows a finding in the list, without its place. */
  reveal(diagnostic) {
    this.mark(diagnostic);
    const current = this.list.querySelector("[aria-current]");
    if (current) current.focus();
  }

  /** What is shown, as a text. */
  getText() {
    const items = [...this.list.children].map((item) => item.firstChild);
    return [this.summary, this.coverage, this.note, ...items].map((it) => it.textContent).filter(Boolean).join("\n");
  }

  get words() {
    return WORDS[this.locale];
  }

  build(root) {
    dress(root);
    this.button = make("button", { type: "button", class: "check", part: "button" });
    this.summary = make("p", { class: "summary", part: "summary", role: "status", tabindex: "-1" });
    this.coverage = make("p", { class: "coverage", part: "coverage" });
    this.note = make("p", { class: "note", part: "note", "aria-live": "polite" });
    this.list = make("ol", { part: "findings" });
    const head = make("div", { class: "head", part: "head" }, this.button, this.summary);
    this.section = make("section", { part: "panel" }, head, this.coverage, this.note, this.list);
    this.button.addEventListener("click", () => this.press());
    root.append(this.section);
  }

  /** What the person asked for moves the focus to the answer; what is made by itself does not. */
  async press() {
    if (this.button.getAttribute("aria-disabled") === "true") return;
    await this.check();
    this.summary.focus();
  }

  /** Takes what a host set before this script was there, which would stand before what is set from now on. */
  takeOver() {
    for (const name of ["control", "checker"]) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  input() {
    if (this.source) return this.source();
    return this.editor ? { html: this.editor.html() } : this.control;
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), PAUSE);
  }

  listen() {
    this.deafen();
    this.heard = this.control;
    if (!this.heard) return;
    this.form = this.heard.form || this.heard.closest("form") || this.closest("form");
    this.heard.addEventListener("input", this.onInput);
    if (this.form) this.form.addEventListener("submit", this.onSubmit, true);
  }

  deafen() {
    if (this.heard) this.heard.removeEventListener("input", this.onInput);
    if (this.form) this.form.removeEventListener("submit", this.onSubmit, true);
    this.heard = undefined;
    this.form = undefined;
  }

  /**
   * Holds a submit back until what is submitted was checked, and where it has errors; if the host asks for it. Where no
   * check can be made, nobody is kept from submitting.
   */
  async hold(event) {
    if (!this.hasAttribute("hold") || this.passing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { form } = this;
    const result = await this.check();
    // A form that is still telling of its submit cannot be submitted.
    await new Promise((resolve) => { setTimeout(resolve); });
    if (result && result.verdict === "errors") {
      this.summary.textContent = `${this.words.held}${this.summary.textContent}`;
      this.summary.focus();
      return;
    }
    this.passing = true;
    form.requestSubmit(event.submitter || undefined);
    this.passing = false;
  }

  say() {
    this.section.lang = this.locale === "en" ? "en" : "zh-CN";
    this.section.setAttribute("aria-label", this.words.title);
    this.list.setAttribute("aria-label", this.words.list);
    this.button.textContent = this.words.check;
  }

  busy(busy) {
    this.button.setAttribute("aria-disabled", String(busy));
    this.section.setAttribute("aria-busy", String(busy));
    this.button.textContent = busy ? this.words.checking : this.words.check;
  }

  show(result) {
    this.result = result;
    this.summary.textContent = summary(result, this.words);
    this.coverage.textContent = result.readable ? this.words.coverage(result.coverage) : "";
    this.note.textContent = this.remark(result);
    this.list.replaceWith((this.list = this.findings(result)));
    this.tell("gouji-result", { result });
  }

  /** What is to be said where tables that were written are none any more in the editor. */
  remark({ readable, report }) {
    const found = this.editor && readable && Object.values(report.tables).some(Boolean);
    return found && (this.editor.flattens || !/<table\b/i.test(this.editor.html())) ? this.words.flat : "";
  }

  fail(sentence, error) {
    this.result = null;
    this.summary.textContent = sentence;
    this.coverage.textContent = "";
    this.note.textContent = "";
    this.list.textContent = "";
    this.tell("gouji-error", { error, message: sentence });
    return null;
  }

  findings({ diagnostics }) {
    const items = diagnostics.map((diagnostic) => {
      const severity = make("span", { class: "severity", part: "severity" }, this.words.severity[diagnostic.severity]);
      const code = make("span", { class: "code", part: "code" }, diagnostic.code);
      const place = make("button", { type: "button", class: "place", part: "place" }, severity, " ", diagnostic.message, " ", code);
      place.addEventListener("click", () => this.select(diagnostic));
      const fixes = fixesFor(this.editor, this.result, diagnostic).map((fix) => this.fixButton(fix));
      return make("li", { part: "finding", "data-severity": diagnostic.severity }, place, ...fixes);
    });
    return make("ol", { part: "findings", "aria-label": this.words.list }, ...items);
  }

  fixButton(fix) {
    const button = make("button", { type: "button", class: "fix", part: "fix" }, this.words.mend, fix.title);
    button.addEventListener("click", () => this.mend(fix));
    return button;
  }

  mark(diagnostic) {
    const at = this.result.diagnostics.indexOf(diagnostic);
    [...this.list.children].forEach((item, index) => {
      if (index === at) item.firstChild.setAttribute("aria-current", "true");
      else item.firstChild.removeAttribute("aria-current");
    });
  }

  tell(name, detail, cancelable = false) {
    const event = new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail });
    this.dispatchEvent(event);
    return event;
  }
}

const summary = (result, words) => {
  if (!result.readable) return result.problem.message;
  const count = (severity) => result.diagnostics.filter((it) => it.severity === severity).length;
  if (result.diagnostics.length > 0) return words.found({ error: count("error"), warning: count("warning"), info: count("info") });
  return result.coverage.cells.unread > 0 ? words.partly : words.clean;
};

if (!customElements.get("gouji-check")) customElements.define("gouji-check", GoujiCheck);
