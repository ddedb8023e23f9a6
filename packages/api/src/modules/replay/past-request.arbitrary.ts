import * as fc from 'fast-check';
import { pastMoments } from '../clocks/index.js';
import type { PastRequest } from './judge-past.js';

const MINUTE = 60_000;
const STEPS: readonly (readonly [type: string, payload: Readonly<Record<string, string>>])[] = [
  ['request.triaged', { to: 'TRIAGED' }],
  ['request.claimed', {}],
  ['request.answered', {}],
  ['request.held', { to: 'ON_HOLD' }],
  ['request.resumed', { to: 'IN_SERVICE' }],
  ['visit.arrived', { to: 'IN_SERVICE' }],
  ['request.resolved', { to: 'AWAITING_ACCEPTANCE' }],
  ['work.refused', { to: 'IN_SERVICE' }],
  ['work.accepted', { to: 'ACCEPTED' }],
  ['request.reopened', { to: 'IN_SERVICE' }],
  ['request.closed', { to: 'CLOSED' }],
];

/** What P16 may know of a request, at any time of 2026, with any history whatever. */
export const pastRequests: fc.Arbitrary<PastRequest> = fc
  .record({
    filedAt: fc.integer({ min: 0, max: 525_600 }).map((minutes) => Date.UTC(2026, 0, 1) + minutes * MINUTE),
    kind: fc.constantFrom('REPAIR', 'INSTALLATION', 'TRAINING', 'COMPLAINT'),
    channel: fc.constantFrom('PORTAL', 'PHONE', 'PARTNER'),
    componentCode: fc.constantFrom(null, 'TANK', 'COLLECTOR_TUBES', 'ELECTRICS'),
    causeCode: fc.constantFrom(null, 'QUALITY', 'WRONG_USE'),
    steps: fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.integer({ min: 0, max: 20_000 })), { maxLength: 12 }),
    bought: fc.constantFrom(null, '2019-05-01', '2025-11-30'),
    agreedMinor: fc.constantFrom(null, 0, 12_000),
    imported: fc.boolean(),
  })
  .map(({ filedAt, steps, bought, agreedMinor, imported, ...known }) => {
    let at = filedAt;
    const told = steps.map(([[type, payload], minutes]) => ({ type, payload, at: new Date((at += minutes * MINUTE)) }));
    return {
      filedAt,
      agreedMinor,
      imported,
      known: { ...known, customerGrade: 'ORDINARY' },
      subject: {
        on: new Date(filedAt).toISOString().slice(0, 10),
        startDates: { purchase: bought, acceptance: bought },
      },
      moments: pastMoments([{ type: 'request.filed', payload: {}, at: new Date(filedAt) }, ...told]),
    };
  });
