import type { Localized } from '@aftercare/schema';
import type { WaitReason } from './wait-reason.js';

/**
 * What one status of the incident file means here. One row per pair of words that may occur; a pair that is not
 * listed is refused at the door.
 *
 * - `state`: the request's state from this moment.
 * - `event`: what the timeline says, unless the move itself says more (filed, resumed, reopened).
 * - `waitsFor`: who is waited for. While somebody outside is, every promise rests. A plain `Wait` names nobody, so it
 *   is the service's own time and counts.
 * - `answers`: somebody has taken the matter up, which is what the promise of an answer waits for.
 * - `ends`: the work is over; `CALLED_OFF` ends it without having kept or broken anything.
 * - `public`: the customer would want to know. Hand-overs between teams are not for the customer.
 */
export interface StatusMeaning {
  readonly status: string;
  readonly subStatus: string;
  readonly state: string;
  readonly event: string;
  readonly waitsFor: WaitReason | null;
  readonly answers: boolean;
  readonly ends: 'SOLVED' | 'CALLED_OFF' | null;
  readonly closes: boolean;
  readonly public: boolean;
  /** What the timeline shows. */
  readonly sentence: Localized;
}

type Row = readonly [
  status: string,
  subStatus: string,
  state: string,
  event: string,
  waitsFor: WaitReason | null,
  answers: boolean,
  ends: StatusMeaning['ends'],
  closes: boolean,
  isPublic: boolean,
];

const ROWS: readonly Row[] = [
  // status, sub-status, state, event, waits for, answers, ends, closes, public
  ['Queued', 'Awaiting Assignment', 'RECEIVED', 'request.triaged', null, false, null, false, false],
  ['Unmatched', 'Unmatched', 'RECEIVED', 'request.triaged', null, false, null, false, false],
  ['Accepted', 'Assigned', 'PLANNED', 'request.claimed', null, false, null, false, false],
  ['Accepted', 'In Progress', 'IN_SERVICE', 'request.claimed', null, true, null, false, true],
  ['Accepted', 'Wait', 'INVESTIGATING', 'request.claimed', null, true, null, false, false],
  ['Accepted', 'Wait - User', 'AWAITING_CUSTOMER', 'request.held', 'USER', true, null, false, true],
  ['Accepted', 'Wait - Customer', 'AWAITING_CUSTOMER', 'request.held', 'CUSTOMER', true, null, false, true],
  ['Accepted', 'Wait - Vendor', 'ON_HOLD', 'request.held', 'VENDOR', true, null, false, true],
  ['Accepted', 'Wait - Implementation', 'ON_HOLD', 'request.held', 'IMPLEMENTATION', true, null, false, true],
  ['Completed', 'Resolved', 'AWAITING_ACCEPTANCE', 'request.resolved', null, true, 'SOLVED', false, true],
  ['Completed', 'In Call', 'CLOSED', 'request.closed', null, true, 'SOLVED', true, true],
  ['Completed', 'Closed', 'CLOSED', 'request.closed', null, true, 'SOLVED', true, true],
  ['Completed', 'Cancelled', 'CANCELLED', 'request.cancelled', null, true, 'CALLED_OFF', true, true],
];

const said = (chinese: string, english: string): Localized => ({ 'zh-CN': chinese, en: english });

const SENTENCES: Readonly<Record<string, Localized>> = {
  'Awaiting Assignment': said('等待分派', 'Waiting to be assigned'),
  Unmatched: said('未能匹配处理团队', 'No team matched'),
  Assigned: said('已指派', 'Assigned'),
  'In Progress': said('处理中', 'Being worked on'),
  Wait: said('等待中', 'Waiting'),
  'Wait - User': said('等待用户', 'Waiting for the user'),
  'Wait - Customer': said('等待客户', 'Waiting for the customer'),
  'Wait - Vendor': said('等待供应商', 'Waiting for the vendor'),
  'Wait - Implementation': said('等待实施', 'Waiting for implementation'),
  Resolved: said('已解决', 'Resolved'),
  'In Call': said('通话中已解决', 'Solved in the call'),
  Closed: said('已关闭', 'Closed'),
  Cancelled: said('已取消', 'Cancelled'),
};

const key = (status: string, subStatus: string): string => `${status}\n${subStatus}`;

const MEANINGS = new Map(
  ROWS.map(([status, subStatus, state, event, waitsFor, answers, ends, closes, isPublic]) => [
    key(status, subStatus),
    {
      status,
      subStatus,
      state,
      event,
      waitsFor,
      answers,
      ends,
      closes,
      public: isPublic,
      sentence: SENTENCES[subStatus]!,
    } satisfies StatusMeaning,
  ]),
);

/** The meaning of a pair of status words, or undefined where the table has none. */
export function meaningOf(status: string, subStatus: string): StatusMeaning | undefined {
  return MEANINGS.get(key(status, subStatus));
}

/** Whether the first word occurs at all: tells a wrong status from a wrong sub-status. */
export function isKnownStatus(status: string): boolean {
  return ROWS.some(([known]) => known === status);
}

/** The sub-statuses that may follow a status, for saying what would have been right. */
export function subStatusesOf(status: string): readonly string[] {
  return ROWS.filter(([known]) => known === status).map(([, subStatus]) => subStatus);
}

/** The first words that may occur, each once. */
export const STATUSES: readonly string[] = [...new Set(ROWS.map(([status]) => status))];
