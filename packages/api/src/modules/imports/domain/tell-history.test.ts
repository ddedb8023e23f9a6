import { expect, test } from 'vitest';
import type { IncidentRow } from './incident-row.js';
import { tellHistory } from './tell-history.js';

const HOUR = 3_600_000;

/** Status events one hour apart, as `status/sub-status`. */
const rows = (...steps: string[]): IncidentRow[] =>
  steps.map((step, index) => {
    const [status, subStatus] = step.split('/') as [string, string];
    const place = {
      product: 'PROD1',
      team: 'V30',
      function: '',
      country: 'se',
      personCountry: 'Sweden',
      person: 'Åse',
    };
    return { reference: '1-1', at: index * HOUR, status, subStatus, impact: 'Low', ...place };
  });

test('A solution that was taken back is none: the clock rests from it to the reopening, and the last solution counts', () => {
  const told = tellHistory(
    rows(
      'Accepted/In Progress',
      'Completed/Resolved',
      'Accepted/In Progress',
      'Completed/Resolved',
      'Completed/Closed',
    ),
  );
  expect(told.resolvedAt).toBe(3 * HOUR);
  expect(told.closedAt).toBe(4 * HOUR);
  expect(told.waits).toMatchObject([{ from: HOUR, to: 2 * HOUR, reason: 'AWAITING_ACCEPTANCE' }]);
  expect(told.events[2]).toMatchObject({ type: 'request.reopened', public: true });
});

test.for([
  ['Wait - User', 'USER'],
  ['Wait - Customer', 'CUSTOMER'],
  ['Wait - Vendor', 'VENDOR'],
  ['Wait - Implementation', 'IMPLEMENTATION'],
])('"%s" is a wait for somebody outside', ([subStatus, reason]) => {
  const told = tellHistory(rows('Accepted/In Progress', `Accepted/${subStatus}`, 'Accepted/In Progress'));
  expect(told.waits).toMatchObject([{ from: HOUR, to: 2 * HOUR, reason }]);
});

test('A wait that names nobody is the service’s own time', () => {
  expect(tellHistory(rows('Accepted/In Progress', 'Accepted/Wait', 'Accepted/In Progress')).waits).toEqual([]);
});

test('Queueing and assigning answer nobody; taking up does', () => {
  const told = tellHistory(rows('Queued/Awaiting Assignment', 'Accepted/Assigned', 'Accepted/In Progress'));
  expect(told.answeredAt).toBe(2 * HOUR);
  expect(told.events.map((event) => event.public)).toEqual([true, false, true]);
});

test('A cancelled incident was not solved', () => {
  expect(tellHistory(rows('Accepted/In Progress', 'Completed/Cancelled'))).toMatchObject({
    state: 'CANCELLED',
    resolvedAt: null,
    calledOffAt: HOUR,
    closedAt: HOUR,
  });
});

test('Rows in any order tell the same story', () => {
  const inOrder = rows('Queued/Awaiting Assignment', 'Accepted/In Progress', 'Completed/In Call');
  expect(tellHistory(inOrder.toReversed())).toEqual(tellHistory(inOrder));
});

test('Work the program did is not put down to a person', () => {
  const [first] = rows('Accepted/In Progress');
  expect(tellHistory([{ ...first!, person: 'Siebel' }]).events[0]!.actorKind).toBe('SYSTEM');
});
