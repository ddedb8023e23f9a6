import type { Localized } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { PlannedRound } from '../planned-round.entity.js';
import { lockedFor } from './lock-task.js';

/** So many customers are told at a time; whoever is left is told the next time. */
const AT_ONCE = 1_000;

const REACHED = `
  update round_task k set state = 'DONE', ways = '{MESSAGE}', results = ?::jsonb, reason = null, done_at = ?::timestamptz,
    done_by_id = ?, version = k.version + 1
  from (select t.id from round_task t join customer c on c.organization_id = t.organization_id and c.id = t.customer_id
    where t.organization_id = ? and t.round_id = ? and t.state = 'OPEN'
      and (c.phone_cipher is not null or c.email_cipher is not null)
    order by t.id limit ${AT_ONCE} for update of t skip locked) due
  where k.organization_id = ? and k.id = due.id returning k.customer_id as "customerId"`;

/**
 * Tells every customer of a round who is not seen to yet what the round says, by message and in the portal; their tasks
 * are done by that. At most 1,000 at a time. Who has neither telephone nor e-mail is left to be reached otherwise.
 *
 * Refuses with NotFoundError and InvalidInputError (the policy names no message for it, or nobody is left to be told).
 */
export async function messageRound({ roundId }: { readonly roundId: string }, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  const round = await lockedFor(work, roundId);
  if (!round.forCustomers || !round.ways.includes('MESSAGE'))
    throw refuse.input({ path: 'roundId', code: 'rounds.noMessage' });
  const results = round.content.map(({ name }) => ({ name, result: 'DONE', note: '' }));
  const of = [organizationId, roundId];
  const asked = [JSON.stringify(results), now.toISOString(), actor.accountId, ...of, organizationId];
  const reached = (await work.rows.execute(REACHED, asked)) as { customerId: string }[];
  if (!reached.length) throw refuse.input({ path: 'roundId', code: 'rounds.nobodyToTell' });
  const sentence = sentenceOf(round);
  for (const { customerId } of reached)
    work.tell({ topic: 'round.message', accounts: [], customerId, payload: { sentence } });
  return { subjectId: roundId };
}

/** What the round is called, and everything it says. */
function sentenceOf({ label, content }: Pick<PlannedRound, 'label' | 'content'>): Localized {
  const said = (language: keyof Localized, colon: string, comma: string) =>
    content.length
      ? `${label[language]}${colon}${content.map((item) => item.label[language]).join(comma)}`
      : label[language];
  return { 'zh-CN': said('zh-CN', '：', '；'), en: said('en', ': ', '; ') };
}
