/** Visible, but not theirs to do. GraphQL carries `extensions` of an error on to the client. */
class Forbidden extends Error {
  override readonly name = 'Forbidden';
  readonly extensions = { code: 'FORBIDDEN' } as const;
}

/** A root error FORBIDDEN: not an answer one could act on. */
export const forbidden = (): Error => new Forbidden('You may not do this');
