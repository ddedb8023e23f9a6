import type { Entitlement as EntitlementOutcome, Localized } from '@aftercare/schema';
import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import { fillSentence } from './fill-sentence.js';
import { describeDate, lastDayOf, type LocalDate } from './local-date.js';
import type { Policy } from './policy.js';
import type { RegistrationStatus } from './registration-status.js';
import { firstDate, warrantyOf, type StartDates } from './warranty-of.js';

/** The question: is work on this component, for this fault and cause, free on this day? */
export interface EntitlementQuestion {
  readonly component: string | null;
  readonly faultKind?: string | null;
  /** Not known before somebody has looked. */
  readonly cause?: string | null;
  readonly startDates: StartDates;
  /** The day the request was filed, in the policy's place. */
  readonly on: LocalDate;
  /** Further facts the policy asks for, and the request's kind. */
  readonly facts?: Facts;
}

export interface Entitlement {
  readonly outcome: EntitlementOutcome;
  /** The last day under warranty, `null` when there is none or its start is not on record. */
  readonly coverageEndsOn: LocalDate | null;
  /** The policy's own code for why. */
  readonly reason: string;
  readonly sentence: Localized;
  readonly clause: string;
  /** Its `values` hold term, dates and registration, and the clause and row the term came from. */
  readonly trace: Trace;
}

/** Decides whether the customer pays, and says why in the customer's words. */
export function entitlement(policy: Policy, question: EntitlementQuestion): Entitlement {
  const { component, faultKind = null, cause = null, startDates, on } = question;
  const facts = { ...question.facts, component, faultKind, cause };
  const warranty = warrantyOf(policy, facts, startDates, on);
  const registration = registrationOf(policy, startDates, on);
  const { outcome: ruling, trace } = decide(
    policy.entitlement.rulings,
    { ...facts, warranty: warranty.status, registration },
    {
      on,
      startsOn: warranty.startsOn,
      endsOn: warranty.endsOn,
      warranty: warranty.status,
      registration,
      termRow: warranty.trace.rowIndex,
      termClause: warranty.trace.clause,
    },
  );
  const label = policy.intake.facts.component?.choices.find(({ value }) => value === component)?.label;
  const sentence = fillSentence(ruling.sentence, {
    endsOn: warranty.endsOn === null ? null : describeDate(warranty.endsOn),
    component: label ?? null,
  });
  const { outcome, reason } = ruling;
  return { outcome, coverageEndsOn: warranty.endsOn, reason, sentence, clause: trace.clause, trace };
}

function registrationOf(policy: Policy, dates: StartDates, on: string): RegistrationStatus {
  const rule = policy.entitlement.registration;
  if (rule === null) return 'NOT_ASKED';
  const registered = firstDate(dates, ['REGISTRATION']);
  const since = firstDate(dates, [rule.of]);
  if (since === null) return 'MISSING';
  const lastDay = lastDayOf(rule.within, since);
  if (registered === null) return on <= lastDay ? 'AWAITED' : 'MISSING';
  return registered <= lastDay ? 'IN_TIME' : 'LATE';
}
