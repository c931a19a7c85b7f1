import type { CheckOptions, Checker, Input } from "./index.js";
import type { Diagnostic, GoujiResult } from "./result.js";

export * from "./index.js";

/** `<gouji-check>`; docs/integration/element.md tells its attributes, parts and custom properties. */
export class GoujiCheck extends HTMLElement {
  /** The textarea, the editable element or the body of an editor; the one that `for` names unless it was set. */
  control: Element | null;
  /** What is checked instead of the control, such as the content of an editor. */
  source?: () => Input | Promise<Input>;
  /** The checker; one of the page's own unless it was set. */
  checker: Checker;
  /** Checks what the control holds, or another input; nothing where the check could not be made. */
  check(input?: Input, options?: CheckOptions): Promise<GoujiResult | null>;
  /** The last result. */
  getResult(): GoujiResult | null;
  /** Shows the place of a finding; tells whether it could. */
  select(diagnostic: Diagnostic): boolean;
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
