// What a check is refused with when it is the machine, not the input, that fails.

/**
 * A check that could not be made: `code` tells why.
 * - `not-loaded`: a part of the module could not be loaded, or this browser does not run it
 * - `crashed`: the engine broke down twice over the same input
 * - `unknown-rule`: a name in `select` or `ignore` is that of no rule
 * - `bad-input`: what was handed in is of no kind that can be checked
 * - `disposed`: the checker was disposed of
 */
export class GoujiError extends Error {
  /** @param {string} code @param {string} message @param {unknown} [cause] */
  constructor(code, message, cause) {
    super(message);
    this.name = "GoujiError";
    this.code = code;
    if (cause !== undefined) this.cause = cause;
  }
}

/** Why a call was given up that its signal ended, as the platform itself says it. */
export const aborted = (signal) =>
  signal.reason === undefined ? new DOMException("The check was aborted.", "AbortError") : signal.reason;

/** A failure as a message carries it, and back. */
export const written = (error) => ({ code: error.code || "crashed", message: String(error.message || error) });
export const read = ({ code, message }) => new GoujiError(code, message);
