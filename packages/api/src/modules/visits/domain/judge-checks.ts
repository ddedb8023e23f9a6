import type { CheckFailure, CheckTime, Localized } from '@aftercare/schema';

/** A checklist of the policy as it applies to a visit. */
interface ListOfVisit {
  readonly list: { readonly key: string; readonly at: CheckTime };
  /** Whether the visit has to go through it. */
  readonly demanded: boolean;
}

/** How a checklist was last gone through on a request. */
export interface LastRun {
  readonly checklist: string;
  readonly label: Localized;
  readonly passed: boolean;
  readonly failed: CheckFailure;
  /** At which visit; null while nobody was sent. */
  readonly visitId: string | null;
  readonly answers: readonly {
    readonly item: string;
    readonly label: Localized;
    readonly passed: boolean;
    readonly note: string | null;
  }[];
  /** ISO 8601. */
  readonly at: string;
  readonly by: string | null;
}

/** How a checklist was last gone through, and what it holds up now. */
export interface Checked {
  readonly last: LastRun | null;
  /** Why the step it stands before has to wait; null where it need not. */
  readonly holdsUp: 'CHECK_FIRST' | 'PUT_RIGHT_FIRST' | null;
}

/**
 * What the checklists of a visit hold up: what failed on the last run of the request, at this visit or before, is put right
 * first, unless it is only reported; what is demanded is gone through at this visit, or, before leaving, at any time.
 */
export function judgeChecks<L extends ListOfVisit>(
  lists: readonly L[],
  runs: readonly LastRun[],
  visitId: string,
): (L & Checked)[] {
  return lists.map((one) => {
    const last = runs.find(({ checklist }) => checklist === one.list.key) ?? null;
    return { ...one, last, holdsUp: holdsUp(one, last, visitId) };
  });
}

function holdsUp({ list, demanded }: ListOfVisit, last: LastRun | null, visitId: string): Checked['holdsUp'] {
  if (last && !last.passed && last.failed !== 'REPORT') return 'PUT_RIGHT_FIRST';
  if (!demanded) return null;
  return last && (last.visitId === visitId || list.at === 'BEFORE_LEAVING') ? null : 'CHECK_FIRST';
}
