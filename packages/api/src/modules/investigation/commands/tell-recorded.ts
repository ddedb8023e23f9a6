import type { Localized } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { recordOnRequest } from '../../requests/index.js';
import type { InvestigationInHand } from './lock-investigation.js';

/** Tells colleagues what was added to an investigation. */
export async function tellRecorded(
  work: Work,
  { investigation, request }: InvestigationInHand,
  about: Localized,
): Promise<Done> {
  await recordOnRequest(work, request, {
    type: 'investigation.recorded',
    public: false,
    payload: { investigation: investigation.number, about },
  });
  return { subjectId: investigation.id };
}
