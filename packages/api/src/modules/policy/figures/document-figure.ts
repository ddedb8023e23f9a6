import type { RulePath } from '../format/policy-issue.js';

/** One figure or decision of a written document, and where it stands in the policy's file. */
export interface DocumentFigure {
  /** The figure in words: `the information card is due within 72 h`. */
  readonly figure: string;
  /** Where it stands; everything below that place counts as listed. */
  readonly at: RulePath;
  /** What is written there, as YAML reads it: `72h`, `{ amount: '200 CNY', per: 'TIME' }`. */
  readonly stands: unknown;
}
