import type { GoujiResult, Span } from "./result.js";

export type * from "./result.js";

/** A language of the sentences. */
export type Locale = "zh" | "en";

/** Where a part that is WebAssembly comes from; a function is asked when it is first needed. */
export type Part = string | URL | BufferSource | Response | WebAssembly.Module;
export type PartSource = Part | Promise<Part> | (() => Part | Promise<Part>);

export interface CheckerOptions {
  /** Where the parts come from, if not from beside the scripts. Shared by all checkers of a thread: the first decides. */
  wasm?: { engine?: PartSource; pages?: PartSource; office?: PartSource; pdf?: PartSource };
  /**
   * Whether to check in a worker. A function starts the worker itself, as pages with Trusted Types must, and those that
   * have `worker.js` on another site. In a worker, `wasm` may hold addresses, bytes and modules.
   */
  worker?: boolean | (() => Worker);
  /** The language of the sentences where a call does not say; Chinese. */
  locale?: Locale;
  /**
   * The page's own policy of Trusted Types, for the browser's parser. Without it one named `gouji` is made; null makes
   * none, and pages are then parsed by a part of our own, as they are where no policy of that name is allowed.
   */
  trustedTypes?: { createHTML(html: string): unknown } | null;
}

/**
 * What can be checked. A string is a text or the source of a page, told apart by what it says. Of an element that is a
 * control its value is checked, of any other what it shows.
 */
export type Input =
  | string
  | Element
  | Blob
  | BufferSource
  | { text: string; name?: string }
  | { html: string; name?: string }
  | { bytes: BufferSource | Blob; name?: string };

export interface CheckOptions {
  /** The name that the result bears; the file's own where it has one. Its ending tells what bytes may be. */
  name?: string;
  locale?: Locale;
  /** `strict` adds the rules marked strict. */
  profile?: "default" | "strict";
  /** Codes of rules, such as `ARI-01`, or families, such as `ARI`: only these speak. */
  select?: Iterable<string>;
  /** Codes or families that are silent. */
  ignore?: Iterable<string>;
  /** Adds `source.text`, the text that the spans count in. */
  withText?: boolean;
  /** Last year's report of the same agency. */
  previous?: Input | null;
  /** The reports that this one sums up. */
  children?: Iterable<Input>;
  /** Gives the call up: it is then refused with the reason of the signal. */
  signal?: AbortSignal;
}

/** A rule with its page. */
export interface Rule {
  code: string;
  name: string;
  severity: "error" | "warning" | "info";
  strict: boolean;
  basis: { instrument: string; provision: string }[];
  checks: string;
  why: string;
  example: string;
  remedy: string;
}

export interface Checker {
  /** Loads what every check needs; a check does so by itself. */
  ready(): Promise<void>;
  /**
   * The result for an input of any kind. An input that cannot be read has a result too, with `readable` false and a
   * `problem`. Refused only with a `GoujiError`, or where the signal gave it up.
   */
  check(input: Input, options?: CheckOptions): Promise<GoujiResult>;
  /** Every rule. */
  rules(options?: { locale?: Locale }): Promise<Rule[]>;
  /** Ends the worker; what waits for it is refused. */
  dispose(): void;
}

/** Makes a checker; the interface is the same in this thread and in a worker. */
export function createChecker(options?: CheckerOptions): Checker;

/** Why a check could not be made, where it is not the input that fails. */
export class GoujiError extends Error {
  readonly code: "not-loaded" | "crashed" | "unknown-rule" | "bad-input" | "disposed";
  readonly cause?: unknown;
}

/**
 * Where a span of `text`, the `source.text` of a result for a page or an element, stands in `root`, which shows it now.
 * Nothing where that cannot be told for certain: the range always reads as the span does.
 */
export function locate(root: Node, text: string, span: Span): Range | null;
