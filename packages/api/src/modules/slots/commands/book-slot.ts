import { asHouse } from '../../../kernel/database/as-house.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { offerVisit } from '../../dispatch/index.js';
import { lockRequest, type RequestTools } from '../../requests/index.js';
import { agreeOnTime } from './agree-on-time.js';
import type { ChooseSlot } from './hold-slot.js';
import { requireBookable } from './lock-for-choice.js';
import { forgetHold } from './release-slot.js';
import { secureWindow } from './secure-window.js';

/**
 * Books a window for a request: the work is offered to whoever can come then, and begins within it. What the request
 * keeps it has for certain; any other window, where it is still free.
 *
 * Refuses like `secureWindow` and `dispatchRequest`.
 *
 * @returns the visit
 */
export async function bookSlot({ requestId, startsAt }: ChooseSlot, work: Work, tools: RequestTools): Promise<Done> {
  const request = await lockRequest(work, requestId, 'BOOK');
  await requireBookable(work, request);
  const secured = await secureWindow(work, request, startsAt, tools);
  await forgetHold(work, request.id);
  const visit = await asHouse(work, async () => {
    await agreeOnTime(work, request, secured, tools);
    return offerVisit(work, request, 'BOOK', { ...secured, kind: 'ON_SITE' }, tools);
  });
  return { subjectId: visit.id };
}
