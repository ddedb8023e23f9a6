import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { componentWarranties, type PolicyContext } from '../policy/index.js';
import { daysBetween } from './domain/days-between.js';
import { termInMonths } from './domain/term-in-months.js';
import { DAY_FIELDS, startDatesOf, today } from './unit-days.js';

/** The warranty of every component of the unit today, by the policy in force. */
export const warrantiesOf = code<ReadContext & PolicyContext>(
  [...DAY_FIELDS],
  async (source, { actor, read, house }) => {
    const { policy } = await house.policies.inForce(read, actor.organizationId);
    const on = source['today'] as string;
    const dates = startDatesOf(source);
    const components = source['component_codes'] as string[] | null;
    return componentWarranties(policy, { startDates: dates, on, ...(components && { components }) }).map((one) => ({
      component: localizedText(one.label, actor.language),
      componentCode: one.component,
      months: termInMonths(one.lasts),
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      inWarranty: one.status === 'IN_TERM',
      daysLeft: one.status === 'IN_TERM' && one.endsOn ? daysBetween(on, one.endsOn) : null,
      startedBy: one.startedBy ?? 'UNKNOWN',
      clause: one.clause,
    }));
  },
  {
    component_codes: (row) => sql`select array_agg(c.code order by c.position) from component c
      where c.organization_id = ${row('organization_id')} and c.model_id = ${row('model_id')}`,
    today,
  },
);
