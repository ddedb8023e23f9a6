/** A fact of the spine, as far as clocks care. */
export interface SpineEvent {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

const ANSWERED = ['request.answered', 'solution.proposed'];
const RESOLVED = [...ANSWERED, 'request.resolved'];
const CLIMBED: Readonly<Record<string, string>> = {
  REMOTE: 'request.climbed-to-remote',
  ON_SITE: 'request.climbed-to-on-site',
};

const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'request.filed': ['request.filed'],
  'request.triaged': ['request.triaged'],
  'request.claimed': ['request.taken-up'],
  'request.answered': ANSWERED,
  // Whoever puts it right has answered and has proposed a solution.
  'request.resolved': RESOLVED,
  'request.closed': ['request.closed'],
  'work.accepted': ['request.accepted'],
  // Whoever proposes what is to be done has said what was found.
  'solution.proposed': ANSWERED,
  'solution.agreed': ['solution.agreed'],
  'letter.sent': ['request.answered'],
  'visit.accepted': ['request.taken-up'],
  'visit.departed': ['visit.departed'],
  'visit.arrived': ['visit.arrived'],
  'work.stopped': ['work.stopped'],
  'work.stopReported': ['work.stop-reported'],
  'unit.sentIn': ['unit.sent-in'],
  'unit.received': ['unit.sent-in'],
  'callback.due': ['callback.due'],
  'callback.made': ['callback.made'],
};

/**
 * What a fact of the spine means in the words of policies: the events that start and stop promises. History from
 * elsewhere, whose types say less, says itself what it `means`.
 */
export function serviceEventsIn(event: SpineEvent): readonly string[] {
  const means = event.payload?.['means'];
  return Array.isArray(means) ? (means as string[]) : eventsOf(event);
}

function eventsOf({ type, payload = {} }: SpineEvent): readonly string[] {
  switch (type) {
    case 'request.channelRaised':
      return climbed(payload['rung']);
    case 'request.dispatched':
      return ['request.arranged', 'visit.scheduled', ...climbed(payload['kind'])];
    case 'consent.asked':
      return payload['kind'] === 'PAID_WORK' ? ['solution.proposed'] : [];
    case 'consent.given':
      return payload['kind'] === 'PAID_WORK' ? ['solution.agreed'] : [];
    case 'visit.finished':
      return payload['outcome'] === 'NOT_FIXED' ? ['visit.done'] : ['visit.done', ...RESOLVED];
    default:
      return ALWAYS[type] ?? [];
  }
}

const climbed = (rung: unknown): string[] => (CLIMBED[String(rung)] ? [CLIMBED[String(rung)]!] : []);

/** Whether a fact takes back that the work was done: what was promised is owed again. */
export const takesBack = ({ type }: SpineEvent): boolean =>
  type === 'work.refused' || type === 'work.failed' || type === 'request.reopened';

const ENDS: ReadonlySet<string> = new Set(['request.closed', 'request.rejected', 'request.cancelled']);

/** Whether a fact ends the request. */
export const endsRequest = ({ type }: SpineEvent): boolean => ENDS.has(type);
