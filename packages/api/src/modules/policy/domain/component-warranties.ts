import type { Localized } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';
import type { LocalDate, Period } from './local-date.js';
import type { Choice } from './intake.js';
import type { Policy } from './policy.js';
import type { StartDateKind } from './start-date-kind.js';
import type { WarrantyStatus } from './warranty-status.js';
import { warrantyOf, type StartDates } from './warranty-of.js';

/** One line of the warranty card in the portal. */
export interface ComponentWarranty {
  readonly component: string;
  readonly label: Localized;
  readonly lasts: Period | null;
  readonly startsOn: LocalDate | null;
  /** Which day of the unit's life that is; null where it is not known. */
  readonly startedBy: StartDateKind | null;
  /** The last day under warranty; that day itself is covered. */
  readonly endsOn: LocalDate | null;
  readonly status: WarrantyStatus;
  readonly clause: string;
}

/** What is known of a unit. `components` narrows the list; without it every component of the policy is listed. */
export interface AssetFacts {
  readonly startDates: StartDates;
  readonly on: LocalDate;
  readonly components?: readonly string[];
  readonly facts?: Facts;
}

/** Lists the warranty of every component of a unit, as it stands on a day, in the order of the policy. */
export function componentWarranties(policy: Policy, asset: AssetFacts): ComponentWarranty[] {
  const choices = policy.intake.facts.component?.choices ?? [];
  const listed = choices.filter(({ value }) => asset.components?.includes(value) ?? true);
  return listed.map((choice) => warrantyLine(policy, asset, choice));
}

/** Whether any component of a unit is under warranty on a day, or the unit where the policy names no components. */
export function isUnderWarranty(policy: Policy, startDates: StartDates, on: LocalDate): boolean {
  const components = policy.intake.facts.component?.choices.map(({ value }) => ({ component: value })) ?? [{}];
  return components.some((facts) => warrantyOf(policy, facts, startDates, on).status === 'IN_TERM');
}

function warrantyLine(policy: Policy, asset: AssetFacts, { value: component, label }: Choice): ComponentWarranty {
  const facts = { ...asset.facts, component };
  const { trace, ...warranty } = warrantyOf(policy, facts, asset.startDates, asset.on);
  return { component, label, ...warranty, clause: trace.clause };
}
