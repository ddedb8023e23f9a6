import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { takePapers } from '../../requests/index.js';
import { PanelMeeting } from '../panel-meeting.entity.js';
import { complainedOf } from '../queries/complained-of.js';
import { lockInvestigation, type InvestigationInHand } from './lock-investigation.js';
import { tellRecorded } from './tell-recorded.js';

export interface HoldPanel {
  readonly investigationId: string;
  readonly heldAt: Date;
  readonly question: string;
  readonly minutes: string;
  /** Accounts of staff. */
  readonly memberIds: readonly string[];
  /** Uploads of the actor for `MINUTES`. */
  readonly fileIds?: readonly string[] | null;
}

/**
 * A panel of experts heard the case; its minutes and papers are kept.
 * Refuses with InvalidInputError: members who are unknown or complained of, unknown papers, a time that has not come.
 */
export async function holdPanel(input: HoldPanel, work: Work): Promise<Done> {
  const hand = await lockInvestigation(work, input, 'RECORD');
  const { organizationId, actor, now } = work;
  const { investigationId, heldAt, question, minutes } = input;
  if (heldAt > now) throw refuse.input({ path: 'heldAt', code: 'investigation.inTheFuture' });
  const memberIds = [...new Set(input.memberIds)];
  await checkMembers(work, hand, memberIds);
  work.add(PanelMeeting, {
    organizationId,
    id: uuidv7(),
    investigationId,
    heldAt,
    question,
    minutes,
    memberIds,
    fileIds: await takePapers(work, hand.request, 'MINUTES', input.fileIds ?? [], 'fileIds'),
    byId: actor.accountId!,
    at: now,
  });
  return tellRecorded(work, hand, { 'zh-CN': '专家会诊', en: 'a panel of experts' });
}

async function checkMembers(work: Work, { request }: InvestigationInHand, ids: readonly string[]): Promise<void> {
  const { em, organizationId } = work;
  const there = await em.execute<{ id: string }[]>(
    `select id from account where organization_id = ? and kind = 'STAFF' and id = any(?::uuid[])`,
    [organizationId, `{${ids.join(',')}}`],
  );
  if (!ids.length || there.length !== ids.length) throw refuse.input({ path: 'memberIds', code: 'unknown' });
  const against = await complainedOf(work, request);
  if (ids.some((id) => against.includes(id)))
    throw refuse.input({ path: 'memberIds', code: 'investigation.complainedOf' });
}
