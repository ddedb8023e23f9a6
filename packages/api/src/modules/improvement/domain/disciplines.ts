import type { EightDPath } from '@aftercare/schema';

/** A calendar day, `2026-11-22`. */
type Day = string;

/** A chain of whys, the first answer first, and the cause at its root. */
export interface CausePath {
  readonly whys: readonly string[];
  readonly rootCause: string;
}

/** D3: what was done at once, so that the customer is not harmed further, and how it was made sure that it works. */
export interface Containment {
  readonly action: string;
  /** UUID of a member of staff; null while nobody is named. */
  readonly byId: string | null;
  readonly doneOn: Day | null;
  readonly verification: string;
  readonly verifiedOn: Day | null;
}

/** D5 and D6: what removes a root cause, until it is in place and seen to work. */
export interface Correction extends Containment {
  readonly path: EightDPath;
  readonly dueOn: Day | null;
}

/** D7: what keeps it from coming back elsewhere. */
export interface Prevention {
  readonly action: string;
  readonly byId: string | null;
  readonly doneOn: Day | null;
}

/** The eight disciplines of a report, in the words of those who write it. */
export interface Disciplines {
  /** D1. UUIDs of staff. */
  readonly leadId: string | null;
  readonly members: readonly { readonly accountId: string; readonly part: string }[];
  /** D2. */
  readonly problem: {
    readonly what: string;
    readonly where: string;
    readonly when: string;
    readonly extent: string;
    readonly evidence: string;
  };
  readonly containment: readonly Containment[];
  /** D4: why it happened, and why it escaped. */
  readonly occurrence: CausePath;
  readonly escape: CausePath;
  readonly corrections: readonly Correction[];
  readonly preventions: readonly Prevention[];
  /** D8: what the team is thanked for, and what was learned. */
  readonly closing: string;
}

const nothing: CausePath = { whys: [], rootCause: '' };

/** A report in which nothing stands yet. */
export const EMPTY_DISCIPLINES: Disciplines = {
  leadId: null,
  members: [],
  problem: { what: '', where: '', when: '', extent: '', evidence: '' },
  containment: [],
  occurrence: nothing,
  escape: nothing,
  corrections: [],
  preventions: [],
  closing: '',
};

/** Everybody a report names, once. UUIDs of staff. */
export function peopleIn({ leadId, members, containment, corrections, preventions }: Disciplines): string[] {
  const acting = [...containment, ...corrections, ...preventions].map(({ byId }) => byId);
  const all = [leadId, ...members.map(({ accountId }) => accountId), ...acting];
  return [...new Set(all.filter((id) => id !== null))];
}
