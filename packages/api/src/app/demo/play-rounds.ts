import { leaveRoundTask, recordRoundTask } from '../../modules/rounds/index.js';
import type { Stage } from './stage.js';

const DAY = 86_400_000;

interface OpenTask {
  readonly id: string;
  readonly version: number;
  readonly performedBy: string;
  readonly ways: readonly ('PHONE' | 'VISIT')[];
  readonly content: readonly { readonly name: string }[];
}

/** What is open, customer by customer, of each round the one that is due soonest first. */
const OPEN = `select k.id, k.version, p.performed_by as "performedBy", p.ways, p.content from round_task k
  join planned_round p on p.organization_id = k.organization_id and p.id = k.round_id
  where k.organization_id = ? and k.state = 'OPEN' order by p.due_on, p.id, k.id`;

/**
 * What came round in the last weeks, by the policy: where there is enough of it, the first is seen to, something is found at
 * the second, the third is left; the rest is open, or late.
 */
export async function playRounds(stage: Stage, today: Date): Promise<void> {
  for (const daysAgo of [18, 11, 4]) {
    await stage.roundsCome(new Date(today.getTime() - daysAgo * DAY));
    const open = await stage.rows<OpenTask>(OPEN);
    const [first, second, third] = open;
    if (!first || !second || !third) continue;
    await record(stage, first, 'DONE');
    if (daysAgo === 18) await record(stage, second, 'FOUND');
    if (daysAgo === 11) {
      const performer = stage.staff(third.performedBy, 'SUPERVISOR', 'MANAGER');
      await stage.does(performer, leaveRoundTask, {
        taskId: third.id,
        version: third.version,
        reason: '客户出差，约下次',
      });
    }
  }
  await stage.roundsCome(today);
}

async function record(stage: Stage, task: OpenTask, result: 'DONE' | 'FOUND'): Promise<void> {
  const performer = stage.staff(task.performedBy, 'SUPERVISOR', 'MANAGER');
  const found = result === 'FOUND' ? '客户反映接口处渗水，已请派工' : null;
  await stage.does(performer, recordRoundTask, {
    taskId: task.id,
    version: task.version,
    ways: task.ways.includes('PHONE') ? ['PHONE'] : task.ways.slice(0, 1),
    items: task.content.map(({ name }, place) =>
      place === 0 ? { name, result, note: found } : { name, result: 'DONE' as const, note: null },
    ),
    note: null,
  });
}
