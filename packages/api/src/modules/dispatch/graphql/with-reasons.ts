import type { Actor } from '../../../kernel/actor.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import { TechnicianIneligibleError } from '../../../kernel/graphql/user-error.type.js';
import type { RefusedTechnician } from '../commands/engage-technician.js';

/** The same answer; where somebody may not be sent, each reason in the language of whoever asked. */
export function withReasons(answer: object, { actor }: { readonly actor: Actor }): object {
  if (!(answer instanceof TechnicianIneligibleError)) return answer;
  const { reasons } = answer as unknown as RefusedTechnician;
  return Object.assign(answer, { reasons: reasons.map((reason) => localizedText(reason, actor.language)) });
}
