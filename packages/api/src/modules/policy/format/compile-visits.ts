import type { Policy } from '../domain/policy.js';
import type { Checklist, CustomerMoves, StopAtOnce, VisitForm } from '../domain/visit-rules.js';
import type { PolicyFile } from './policy.schema.js';

/** What is gone through; the season is that of the round of the same name. */
export function checklistsOf({ visits, rounds }: PolicyFile): Checklist[] {
  return Object.entries(visits?.checklists ?? {}).map(([key, list]) => {
    const { reportedTo = [], goesWith = 'VISIT', when = null, ...rest } = list;
    const season = rounds[key]?.season;
    return { ...rest, key, goesWith, when, reportedTo, season: season ? { from: season.from, to: season.to } : null };
  });
}

/** Records that are made on a visit. */
export function visitFormsOf({ visits }: PolicyFile): VisitForm[] {
  return Object.entries(visits?.records ?? {}).flatMap(([key, { label, clause, on, states, signedBy, basisFor }]) =>
    on.startsWith('visit.')
      ? [{ key, label, clause, on, states, signedBy: signedBy ?? [], basisFor: basisFor ?? [] }]
      : [],
  );
}

/** What stops work on the spot; null where nothing does. */
export function stopAtOnceOf({ visits }: PolicyFile): StopAtOnce | null {
  if (!visits?.stopAtOnce) return null;
  const { for: grounds, severity: severities = [], ...rest } = visits.stopAtOnce;
  return { ...rest, grounds, severities };
}

/** How often customers move a visit themselves; null where nothing is said of it. */
export function customerMovesOf({ visits }: PolicyFile): CustomerMoves | null {
  if (!visits?.moves) return null;
  const { byCustomer, until, clause } = visits.moves;
  return { byCustomer, untilMinutesBefore: until?.minutes ?? null, clause };
}

/** The record of finished work that the customer signs. */
export function writtenAccountOf({ visits }: PolicyFile): Policy['writtenAccount'] {
  const record = Object.values(visits?.records ?? {}).find(
    ({ on, signedBy }) => on === 'request.resolved' && signedBy?.includes('CUSTOMER'),
  );
  return record ? { clause: record.clause, label: record.label } : null;
}
