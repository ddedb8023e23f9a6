import type { AdmissionRules, OutsiderClass } from '../domain/admission-rules.js';
import type { PolicyFile } from './policy.schema.js';

/** Who may enter, and the inspections of work on site that are gone through item by item; null where nobody is asked. */
export function admissionOf({ admission, rounds }: PolicyFile): AdmissionRules | null {
  if (!admission) return null;
  const { classes: written, knownBy, ...rest } = admission;
  const classes = Object.fromEntries(Object.entries(written).map(([name, one]) => [name, classOf(one)]));
  const inspections = Object.entries(rounds).flatMap(([key, { kind, label, performedBy, content: items, clause }]) =>
    kind === 'INSPECTION' && Object.keys(items).length ? [{ key, label, performedBy, items, clause }] : [],
  );
  const known = { class: knownBy?.class ?? null, accident: knownBy?.accident ?? {} };
  return { ...rest, classes, facts: known, inspections };
}

type WrittenClass = NonNullable<PolicyFile['admission']>['classes'][string];

function classOf({ exam = false, approval, stampedBy, filedWith, accident, ...one }: WrittenClass): OutsiderClass {
  return {
    ...one,
    exam,
    approval: approval ?? null,
    stampedBy: stampedBy ?? null,
    filedWith: filedWith ?? null,
    accident: { ...accident, outcomeFiledBy: accident.outcomeFiledBy ?? null, promise: accident.promise ?? null },
  };
}
