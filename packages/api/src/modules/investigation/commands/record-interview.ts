import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { Interview } from '../interview.entity.js';
import { lockInvestigation } from './lock-investigation.js';
import { tellRecorded } from './tell-recorded.js';

export interface RecordInterview {
  readonly investigationId: string;
  readonly person: string;
  /** In what capacity: driver, operator, storekeeper. */
  readonly capacity: string;
  readonly said: string;
  readonly heldAt: Date;
}

/** Writes down what somebody said; the name is sealed. Refuses with InvalidInputError what lies in the future. */
export async function recordInterview(
  input: RecordInterview,
  work: Work,
  { personalData }: { readonly personalData: PersonalData },
): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'RECORD');
  const { organizationId, actor, now } = work;
  const { investigationId, person, capacity, said, heldAt } = input;
  if (heldAt > now) throw refuse.input({ path: 'heldAt', code: 'investigation.inTheFuture' });
  const id = uuidv7();
  const at = { organizationId, table: 'interview', column: 'person_cipher', id };
  work.add(Interview, {
    organizationId,
    id,
    investigationId,
    personCipher: personalData.seal(person, at),
    capacity,
    said,
    heldAt,
    byId: actor.accountId!,
    at: now,
  });
  return tellRecorded(work, hand, { 'zh-CN': '访谈', en: 'an interview' });
}
