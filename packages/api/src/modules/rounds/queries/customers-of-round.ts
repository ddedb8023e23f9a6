import type { CustomerGrade } from '@aftercare/schema';
import type { Entry } from '../../../kernel/database/unit-of-work.js';
import { isUnderWarranty, START_DATES, type DueRound, type Policy, type StartDates } from '../../policy/index.js';

type RoundCustomers = NonNullable<DueRound['customers']>;

/** Every customer with a unit of ours, of some grade. */
const BY_GRADE = `select c.id from customer c where c.organization_id = ? and c.grade = any(?::text[])
  and exists (select from asset a where a.organization_id = c.organization_id and a.customer_id = c.id)`;

const WITH_DAYS = `select c.id, c.grade, jsonb_agg(${START_DATES}) as units from customer c
  join asset a on a.organization_id = c.organization_id and a.customer_id = c.id
  where c.organization_id = ? and c.grade = any(?::text[]) group by c.id, c.grade`;

interface WithDays {
  readonly id: string;
  readonly grade: CustomerGrade;
  readonly units: readonly StartDates[];
}

/**
 * The customers a rhythm is for on a day: those with a unit of ours, by their grade and, where the policy asks, by
 * whether any component of any unit is under warranty. UUIDs.
 */
export async function customersOfRound(
  { rows, organizationId }: Pick<Entry, 'rows' | 'organizationId'>,
  policy: Policy,
  { inWarranty, others }: RoundCustomers,
  on: string,
): Promise<string[]> {
  if (String(inWarranty) === String(others)) {
    const all = (await rows.execute(BY_GRADE, [organizationId, `{${others.join(',')}}`])) as { id: string }[];
    return all.map(({ id }) => id);
  }
  const grades = [...new Set([...inWarranty, ...others])];
  const candidates = (await rows.execute(WITH_DAYS, [organizationId, `{${grades.join(',')}}`])) as WithDays[];
  return candidates
    .filter(({ grade, units }) => (isCovered(units) ? inWarranty : others).includes(grade))
    .map(({ id }) => id);

  function isCovered(units: readonly StartDates[]): boolean {
    return units.some((days) => isUnderWarranty(policy, days, on));
  }
}
