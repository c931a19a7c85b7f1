import type { Span } from "./result.js";

export { locate } from "./index.js";

/** The same in `markup`, the source of the page that was checked: where it is written there. */
export function locateInMarkup(markup: string, text: string, span: Span): Span | null;
