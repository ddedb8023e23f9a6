import type { Localized } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { whomToTell } from '../../identity/index.js';

/** Marks what is not seen to and whose last day is over, so that any number of servers tell of each once. */
const LATE_TASKS = `
  update round_task k set late_at = ?::timestamptz from planned_round p
  where k.organization_id = ? and k.state = 'OPEN' and k.late_at is null
    and p.organization_id = k.organization_id and p.id = k.round_id and p.due_on < ?::date
  returning k.round_id as "roundId"`;

const LATE_ROUNDS = `
  update planned_round p set late_at = ?::timestamptz
  where p.organization_id = ? and p.late_at is null and p.id = any(?::uuid[])
  returning p.id, p.label, p.performed_by as "performedBy", p.due_on::text as "dueOn"`;

interface LateRound {
  readonly id: string;
  readonly label: Localized;
  readonly performedBy: string;
  readonly dueOn: string;
}

/**
 * Finds what was to be done by a day before today and is not: whoever performs it is told, and those who see to it that it is done.
 * Refuses with IllegalTransitionError where nothing is: then nothing is written.
 */
export async function tellOfLateRounds(today: string, work: Work): Promise<Done> {
  const { rows, organizationId, now } = work;
  const at = now.toISOString();
  const tasks = (await rows.execute(LATE_TASKS, [at, organizationId, today])) as { roundId: string }[];
  if (!tasks.length) throw refuse.illegal('IN_TIME', []);
  const ids = [...new Set(tasks.map(({ roundId }) => roundId))];
  const late = (await rows.execute(LATE_ROUNDS, [at, organizationId, `{${ids.join(',')}}`])) as LateRound[];
  for (const { id, label, performedBy, dueOn } of late) {
    const about = { 'zh-CN': `${label['zh-CN']}，应于 ${dueOn} 前完成`, en: `${label.en}, due by ${dueOn}` };
    const accounts = await whomToTell(work, [performedBy, 'SUPERVISOR', 'MANAGER']);
    work.tell({ topic: 'round.late', accounts, payload: { roundId: id, about } });
  }
  return { subjectId: ids[0]! };
}
