import type { Localized } from '@aftercare/schema';
import { type CountryOrganization, countryOrganization } from './country-organization.js';
import type { IncidentRow } from './incident-row.js';
import { SEVERITY_OF_IMPACT } from './severity-of-impact.js';
import { meaningOf, type StatusMeaning } from './status-table.js';
import { WaitReason } from './wait-reason.js';

/** One line of the timeline. */
export interface HistoryEvent {
  readonly row: IncidentRow;
  readonly type: string;
  readonly state: string;
  /** What it means in the words of policies: the events that start and stop promises. */
  readonly means: readonly string[];
  readonly sentence: Localized;
  readonly public: boolean;
  readonly actorKind: 'STAFF' | 'SYSTEM';
}

/** A stretch of waiting for somebody outside; `to` is null while it lasts. Epoch milliseconds, `to` excluded. */
export interface Wait {
  readonly state: string;
  readonly from: number;
  readonly to: number | null;
  readonly reason: WaitReason;
}

/** An incident as this house tells it. Instants are epoch milliseconds. */
export interface IncidentHistory {
  readonly reference: string;
  readonly filedAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  readonly state: string;
  readonly severity: number;
  readonly channel: 'PHONE' | 'PARTNER';
  readonly customer: CountryOrganization;
  readonly product: string;
  readonly title: string;
  readonly events: readonly HistoryEvent[];
  /** When somebody first took it up. */
  readonly answeredAt: number | null;
  /** When it was solved for good: a solution that was taken back is not one. */
  readonly resolvedAt: number | null;
  readonly calledOffAt: number | null;
  readonly waits: readonly Wait[];
}

type Told = IncidentRow & { readonly meaning: StatusMeaning };

/** What the file calls the program that closes incidents by itself. */
const PROGRAM = 'Siebel';
/** Second and third line teams are named so; what begins there was passed on by another desk, not phoned in. */
const BACK_LINE = /\b(2nd|3rd)\b/;

/**
 * Tells the story of one incident from its status events, at least one, in any order.
 * Events at the same instant keep the order of the file.
 */
export function tellHistory(rows: readonly IncidentRow[]): IncidentHistory {
  const told = rows.toSorted((left, right) => left.at - right.at).map(withMeaning);
  const first = told[0]!;
  const last = told.at(-1)!;
  const ending = told[told.findLastIndex(({ meaning }) => meaning.ends !== last.meaning.ends) + 1]!;
  const closing = told[told.findLastIndex(({ meaning }) => !meaning.closes) + 1];
  return {
    reference: first.reference,
    filedAt: first.at,
    updatedAt: last.at,
    closedAt: closing?.at ?? null,
    state: last.meaning.state,
    severity: SEVERITY_OF_IMPACT[first.impact] ?? 3,
    channel: BACK_LINE.test(first.team) ? 'PARTNER' : 'PHONE',
    customer: countryOrganization(first.personCountry, first.country),
    product: first.product,
    title: `${first.product} · ${first.team}`,
    events: told.map((row, index) => eventOf(row, told[index - 1])),
    answeredAt: told.find(({ meaning }) => meaning.answers)?.at ?? null,
    resolvedAt: last.meaning.ends === 'SOLVED' ? ending.at : null,
    calledOffAt: last.meaning.ends === 'CALLED_OFF' ? ending.at : null,
    waits: waitsOf(told),
  };
}

function withMeaning(row: IncidentRow): Told {
  const meaning = meaningOf(row.status, row.subStatus);
  if (!meaning) throw new Error(`Status ${row.status} / ${row.subStatus} was let in without a meaning`);
  return { ...row, meaning };
}

function eventOf({ meaning, ...row }: Told, before: Told | undefined): HistoryEvent {
  const stays = before?.meaning.state === meaning.state;
  return {
    row,
    type: typeOf(meaning, before?.meaning),
    state: meaning.state,
    means: meansOf(meaning, before === undefined),
    sentence: meaning.sentence,
    public: before === undefined || (meaning.public && !stays) || reopens(meaning, before.meaning),
    actorKind: row.person === PROGRAM ? 'SYSTEM' : 'STAFF',
  };
}

// An incident is sorted by its impact as it is filed.
const meansOf = ({ answers, ends, closes }: StatusMeaning, begins: boolean): string[] => [
  ...(begins ? ['request.filed', 'request.triaged'] : []),
  ...(answers ? ['request.taken-up', 'request.answered'] : []),
  ...(ends === 'SOLVED' ? ['solution.proposed', 'request.resolved'] : []),
  ...(closes && ends === 'SOLVED' ? ['request.closed'] : []),
];

function typeOf(meaning: StatusMeaning, before: StatusMeaning | undefined): string {
  if (!before) return 'request.filed';
  if (reopens(meaning, before)) return 'request.reopened';
  if (before.waitsFor && !meaning.waitsFor && !meaning.ends) return 'request.resumed';
  return meaning.event;
}

const reopens = (meaning: StatusMeaning, before: StatusMeaning): boolean =>
  before.ends !== null && meaning.ends === null;

function waitsOf(told: readonly Told[]): Wait[] {
  const settledFrom = told.findLastIndex(({ meaning }) => meaning.ends === null) + 1;
  return told.flatMap(({ at, meaning }, index): Wait[] => {
    const reason = meaning.waitsFor ?? (meaning.ends && index < settledFrom ? WaitReason.AWAITING_ACCEPTANCE : null);
    const to = told[index + 1]?.at ?? null;
    return reason === null || at === to ? [] : [{ state: meaning.state, from: at, to, reason }];
  });
}
