/** What the house knows of a visit, by the states of forms that ask for it; '' where it is not known yet. */
export type KnownStates = Readonly<Record<string, string>>;

/** What the house knows of a visit that forms may ask for, as it is written on paper in either language. */
export interface VisitKnown {
  readonly technician: string;
  readonly site: string;
  /** The time set, on the wall of the business. */
  readonly when: string;
  readonly title: string;
  readonly customer: string;
  readonly machine: string;
  readonly findings: string;
  readonly actions: string;
  /** Such as `滤芯 × 2`. */
  readonly parts: readonly string[];
  /** Null: not recorded. */
  readonly travelMinutes: number | null;
  readonly onSite: boolean;
  readonly outcome: string | null;
  /** Of the closed report. */
  readonly report: string | null;
}

const NONE = '—';

/**
 * What fills itself in of a form of that event. Upon arriving the house knows nothing that people are asked to look at;
 * before, who goes where and why; afterwards, what was recorded of the work. '' where it is still to be recorded.
 */
export function knownStates(visit: VisitKnown, on: string): KnownStates {
  const { technician, site, when, title, customer, machine } = visit;
  const planned = {
    WHO: technician,
    PEOPLE: technician,
    WHERE: site || NONE,
    WHEN: when,
    TIME: when,
    CUSTOMER: customer,
  };
  if (on === 'visit.scheduled') return { ...planned, TASK: title, WORK: title };
  if (on !== 'visit.done') return {};
  const parts = visit.parts.join('; ') || NONE;
  return {
    FINDINGS: visit.findings,
    CAUSE: visit.findings,
    FAULT: title,
    WORK: visit.actions,
    WORK_DONE: visit.actions,
    REMEDY: visit.actions,
    PARTS: parts,
    REPLACED_PARTS: parts,
    TRAVEL: visit.travelMinutes === null ? (visit.onSite ? '' : NONE) : `${visit.travelMinutes} min`,
    RESULT: visit.outcome ?? NONE,
    MACHINE: machine || NONE,
    CUSTOMER_SIGNATURE: visit.report ?? NONE,
  };
}
