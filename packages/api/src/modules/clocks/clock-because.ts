import type { Actor } from '../../kernel/actor.js';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import { sql, type Row, type Sql } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import type { TraceStep } from '../policy/index.js';

/** The row of the policy by which the promise of a clock holds, as the ruling that stands has it. */
export const traceOf = (row: Row): Sql => sql`select d.trace->(p.place::int - 1) from decision d,
  jsonb_array_elements(d.outcome->'promises') with ordinality p (target, place)
  where d.organization_id = ${row('organization_id')} and d.request_id = ${row('request_id')} and d.kind = 'PROMISE'
  and d.superseded_at is null and p.target->>'key' = split_part(${row('target')}->>'key', '#', 1) limit 1`;

/** Why it holds, in words; outside, nobody is told how the company grades its customers. */
export function becauseOf(trace: TraceStep | null, actor: Actor): LocalizedText | null {
  if (!trace?.because || (!isInside(actor) && Object.hasOwn(trace.facts, 'customerGrade'))) return null;
  return localizedText(trace.because, actor.language);
}
