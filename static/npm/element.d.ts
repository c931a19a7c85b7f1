import type { CheckOptions, Checker, Input } from "./index.js";
import type { Diagnostic, Fix, GoujiResult } from "./result.js";

export * from "./index.js";

/** How an editor is spoken with. Nothing in it changes but by `replace`, when a person asks for a fix. */
export interface Editor {
  /** What it holds, as markup. */
  html(): string;
  /** The element that shows it; null while none does, as where the source is shown. */
  body(): HTMLElement | null;
  /** Selects a range of the body and brings it into sight, where the browser's selection does not do. */
  select?(range: Range, body: HTMLElement): void;
  /** Puts a text in the place of a range, so that the editor can undo it. Without it no fixes are offered. */
  replace?(range: Range, text: string): void;
  /** Whether it keeps no merged cells of tables, which is then said. */
  flattens?: boolean;
}

/** `<gouji-check>`; docs/integration/element.md tells its attributes, parts and custom properties. */
export class GoujiCheck extends HTMLElement {
  /** The textarea, the editable element or the body of an editor; the one that `for` names unless it was set. */
  control: Element | null;
  /** What is checked instead of the control, such as the content of an editor. */
  source?: () => Input | Promise<Input>;
  /** The editor, instead of `control` and `source`. */
  editor?: Editor;
  /** The checker; one of the page's own unless it was set. */
  checker: Checker;
  /** Checks what the control holds, or another input; nothing where the check could not be made. */
  check(input?: Input, options?: CheckOptions): Promise<GoujiResult | null>;
  /** The last result. */
  getResult(): GoujiResult | null;
  /** Shows the place of a finding; tells whether it could. */
  select(diagnostic: Diagnostic): boolean;
  /** Writes a fix of the last result into the editor and checks again; tells whether it could. */
  mend(fix: Fix): Promise<boolean>;
  /** Shows a finding in the list, without its place. */
  reveal(diagnostic: Diagnostic): void;
  /** What is shown, as a text. */
  getText(): string;
}

declare global {
  interface HTMLElementTagNameMap {
    "gouji-check": GoujiCheck;
  }
  interface HTMLElementEventMap {
    "gouji-result": CustomEvent<{ result: GoujiResult }>;
    /** Its default is to show the place in the control. */
    "gouji-select": CustomEvent<{ diagnostic: Diagnostic; result: GoujiResult }>;
    "gouji-error": CustomEvent<{ error?: unknown; message: string }>;
  }
}
