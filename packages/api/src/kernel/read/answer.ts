/** JSON text that already is the response's, under the client's names. Never parsed on its way out. */
export class Answer {
  constructor(readonly json: string) {}
  /** For whoever wants the value after all. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** Marks the `info` of a resolver whose result goes to the client as it is. */
export const ANSWER = Symbol('answer');
