import type { Editor, GoujiCheck } from "../element.js";

export type { Editor } from "../element.js";

/** `<gouji-panel>`: the check below an editor. */
export class GoujiPanel extends HTMLElement {
  /** The check that is shown. */
  readonly check: GoujiCheck;
  /** Opens it and checks what the editor holds; `language` is `zh` or `en`; that of the page. */
  open(editor: Editor, language?: string): Promise<void>;
  close(): void;
}

/** Opens the panel of an editor; the first time it is put behind `beside`, the outermost element of the editor. */
export function openPanel(editor: Editor, beside: Element, language?: string): Promise<void>;

declare global {
  interface HTMLElementTagNameMap {
    "gouji-panel": GoujiPanel;
  }
}
