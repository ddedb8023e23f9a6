/** A failure whose message says, without a stack, what happened and what to do. */
export class PlainError extends Error {
  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
