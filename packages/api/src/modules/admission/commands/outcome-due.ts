import { addBusinessTime } from '../../../kernel/business-time/index.js';
import { businessCalendar, promises, type Policy } from '../../policy/index.js';
import { factsOf } from '../domain/facts-of.js';
import type { BoundAdmissionRules } from '../queries/admission-rules.js';

/**
 * By when the outcome of an accident of a class of people is filed, where the policy promises it: by its own promise, on
 * its own calendar, from when it was reported.
 */
export function outcomeDue({ policy, rules }: BoundAdmissionRules, named: string, reportedAt: Date): Date | null {
  const key = rules.classes[named]!.accident.promise;
  const rule = policy.promises.find((one) => one.key === key);
  if (!rule) return null;
  const facts = { ...factsOf(rules, named), ...rules.facts.accident };
  const [target] = promises({ ...policy, promises: [rule] }, facts);
  if (!target) return null;
  return new Date(endOf(policy, target, reportedAt));
}

function endOf({ calendars }: Policy, { calendar, duration }: ReturnType<typeof promises>[number], from: Date): number {
  if (duration.unit === 'UNTIL') return Date.parse(duration.at);
  const length = duration.unit === 'MINUTES' ? { minutes: duration.minutes } : { workingDays: duration.workingDays };
  return addBusinessTime(businessCalendar(calendars[calendar]!), from.getTime(), length);
}
