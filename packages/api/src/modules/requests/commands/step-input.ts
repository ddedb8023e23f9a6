import { refuse } from '../../../kernel/refusal.js';

/** A step on a request somebody saw in that version. */
export interface RequestStepInput {
  readonly requestId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Some steps must say why. Refuses with InvalidInputError. */
export function reasonOf({ reason }: { readonly reason?: string | null }): string {
  if (!reason?.trim()) throw refuse.input({ path: 'reason', code: 'required' });
  return reason;
}
