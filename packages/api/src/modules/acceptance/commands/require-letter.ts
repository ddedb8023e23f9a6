import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Letter } from '../letter.entity.js';

/**
 * Where the policy has the customer told in writing, a request is filed away only once they were. Refuses with
 * InvalidInputError (`acceptance.letterFirst`).
 */
export async function requireLetter(
  { em, organizationId }: Work,
  request: ServiceRequest,
  { writtenAccount }: Policy,
): Promise<void> {
  if (!writtenAccount || (await em.count(Letter, { organizationId, requestId: request.id }))) return;
  throw refuse.input({ path: 'requestId', code: 'acceptance.letterFirst' });
}
