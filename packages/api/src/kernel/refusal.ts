/**
 * A change that is refused for a reason its author can act on. The names are those of the GraphQL error types; the text
 * is written where the reader's language is known, from the code and its values.
 */
export type UserErrorType =
  | 'InvalidInputError'
  | 'NotFoundError'
  | 'ConflictError'
  | 'IllegalTransitionError'
  | 'RateLimitedError'
  | 'SignInFailedError'
  | 'TechnicianBusyError'
  | 'TechnicianIneligibleError'
  | 'ConsentRequiredError'
  | 'TooEarlyError';

export interface InputIssue {
  /** The field, as a path in the input: `parts.0.quantity`. */
  readonly path: string;
  /** A code of the message catalog, such as `required` or `tooLong`. */
  readonly code: string;
  /** What the message needs: `{ max: 200 }`. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly type: UserErrorType,
    /** A code of the message catalog. */
    readonly code: string,
    /** The other fields of the error type, such as `currentVersion`. */
    readonly fields: Readonly<Record<string, unknown>> = {},
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${type}: ${code}`);
  }
}

/** The usual refusals, by name. */
export const refuse = {
  input: (...issues: InputIssue[]) => new Refusal('InvalidInputError', 'invalidInput', { issues }),
  notFound: (what: string) => new Refusal('NotFoundError', 'notFound', {}, { what }),
  conflict: (currentVersion: number) => new Refusal('ConflictError', 'conflict', { currentVersion }),
  illegal: (state: string, allowedActions: readonly string[]) =>
    new Refusal('IllegalTransitionError', 'illegalTransition', { state, allowedActions }, { state }),
  tooEarly: (code: string, from: string) => new Refusal('TooEarlyError', code, { from }, { from }),
  consentRequired: (kind: string) => new Refusal('ConsentRequiredError', `consentRequired.${kind}`, { kind }),
} as const;
