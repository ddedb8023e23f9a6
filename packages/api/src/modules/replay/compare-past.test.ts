import { ReplayDimension } from '@aftercare/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../kernel/decision-table/index.js';
import type { Policy } from '../policy/index.js';
import { policyNamed, policyWith, type FilePath } from '../policy/testing/policy-file.test-kit.js';
import { comparePast, differs, type Comparison } from './compare-past.js';
import { judgePast, type PastRequest } from './judge-past.js';
import { pastRequests } from './past-request.arbitrary.js';

const P16 = policyNamed('P16');
const NOW = Date.UTC(2027, 5, 1);
const terms = { now: NOW, currency: 'CNY' };
const compare = (draft: Policy, past: PastRequest) => comparePast(P16, draft, past, terms);
const of = (points: readonly Comparison[], dimension: ReplayDimension, rule = '') =>
  points.find(({ to }) => to.dimension === dimension && to.rule === rule);

const filedAt = Date.UTC(2026, 4, 4, 1);
const repair: PastRequest = {
  filedAt,
  agreedMinor: 12_000,
  imported: false,
  known: { kind: 'REPAIR', channel: 'PHONE', customerGrade: 'ORDINARY', componentCode: 'TANK', faultCode: 'TANK_LEAK' },
  subject: { on: '2026-05-04', startDates: { purchase: '2026-03-18', acceptance: '2026-03-18' } },
  moments: [
    { at: filedAt, happened: ['request.filed'], state: 'RECEIVED', ends: false, takenBack: false },
    { at: filedAt + 5 * 3_600_000, happened: ['visit.arrived'], state: 'IN_SERVICE', ends: false, takenBack: false },
    { at: filedAt + 6 * 3_600_000, happened: ['request.resolved'], state: 'DONE', ends: false, takenBack: false },
  ],
};
const ARRIVE: FilePath = ['promises', 'arrive', 'within', 0, 'then'];
const changed = (at: FilePath, to: unknown) => policyWith('P16', at, to);

const oneTier = {
  tiers: { ONLY: { 'zh-CN': '唯一', en: 'The only one' } },
  severities: { GRAVE: { 'zh-CN': '严重', en: 'Grave' } },
  rows: [{ otherwise: { tier: 'ONLY', severity: 'GRAVE', priority: 'URGENT', owner: 'AGENT' }, clause: 'open' }],
};

describe('laws of every history', () => {
  test('the same policy as draft changes nothing', () => {
    const same = changed(ARRIVE, '4h');
    fc.assert(fc.property(pastRequests, (past) => compare(same, past).every((one) => !differs(one))));
  });

  test('a draft that only gives a promise more time never breaks it where it was not broken', () => {
    const longer = [5, 9, 30].map((hours) => changed(ARRIVE, `${hours}h`));
    fc.assert(
      fc.property(pastRequests, fc.constantFrom(...longer), (past, draft) => {
        const promise = of(compare(draft, past), ReplayDimension.PROMISE, 'arrive');
        return promise?.to.name !== 'BROKEN' || promise.from.name === 'BROKEN';
      }),
    );
  });

  test('a decision decided again, on the facts and by the row its trace names, comes out the same', () => {
    fc.assert(
      fc.property(pastRequests, (past) => {
        const { triage } = judgePast(P16, past, NOW).verdict!;
        const again = decide(P16.triage.table, triage.trace.facts);
        expect(again.trace).toEqual(triage.trace);
        expect(again.outcome).toMatchObject({ tier: triage.tier, severity: triage.severity });
        for (const { key, trace } of judgePast(P16, past, NOW).verdict!.promises) {
          const { within } = P16.promises.find((rule) => rule.key === key)!;
          expect(decide(within, trace.facts).trace).toMatchObject({ table: trace.table, rowIndex: trace.rowIndex });
        }
      }),
    );
  });

  test('every point is told once, also where tiers have other names', () => {
    const draft = changed(['triage'], oneTier);
    fc.assert(
      fc.property(pastRequests, (past) => {
        const points = compare(draft, past);
        expect(of(points, ReplayDimension.TIER)).toMatchObject({ to: { name: 'ONLY' } });
        expect(new Set(points.map(({ to }) => `${to.dimension}/${to.rule}`)).size).toBe(points.length);
      }),
    );
  });
});

test('an arrival in the fifth hour was too late for four hours, and is in time for six', () => {
  const points = compare(changed(ARRIVE, '6h'), repair);
  expect(of(points, ReplayDimension.PROMISE, 'arrive')).toMatchObject({
    from: { name: 'BROKEN', clause: '1.3' },
    to: { name: 'KEPT', clause: '1.3' },
  });
  expect(of(points, ReplayDimension.DEADLINE, 'arrive')).toMatchObject({
    from: { name: 'DUE', dueAt: filedAt + 4 * 3_600_000 },
    to: { name: 'LATER', dueAt: filedAt + 6 * 3_600_000 },
  });
  expect(of(points, ReplayDimension.PROMISE, 'put-right')).toMatchObject({
    from: { name: 'KEPT' },
    to: { name: 'KEPT' },
  });
});

test('what is not promised any more is told, and so is what is promised newly', () => {
  const dropped = compare(changed(ARRIVE, 'nothing promised'), repair);
  expect(of(dropped, ReplayDimension.PROMISE, 'arrive')).toMatchObject({
    from: { name: 'BROKEN' },
    to: { name: 'NOT_MADE' },
  });
  const back = comparePast(changed(ARRIVE, 'nothing promised'), P16, repair, terms);
  expect(of(back, ReplayDimension.DEADLINE, 'arrive')).toMatchObject({
    from: { name: 'NOT_MADE' },
    to: { name: 'DUE' },
  });
});

test('a fact the draft does not know so is left out and told, and the request is judged still', () => {
  const draft = changed(['intake', 'facts', 'faultKind', 'choices', 'TANK_LEAK', 'onlyFor'], { component: 'FRAME' });
  const points = compare(draft, repair);
  expect(of(points, ReplayDimension.FACT, 'faultCode')?.to.name).toBe('FACT_NOT_FITTING');
  expect(of(points, ReplayDimension.JUDGEMENT)?.to.name).toBe('JUDGED');
  expect(of(points, ReplayDimension.PROMISE, 'put-right')?.to.name).toBe('KEPT');
});

test('a request that the draft asks more of than anybody knew cannot be compared, and it is said why', () => {
  const draft = changed(['intake', 'facts', 'cause', 'required'], true);
  const points = compare(draft, repair);
  expect(points.map(({ to }) => to.name)).toEqual(['FACT_MISSING:causeCode']);
  const both = comparePast(draft, changed(['intake', 'facts', 'cause', 'required'], true), repair, terms);
  expect(of(both, ReplayDimension.JUDGEMENT)?.to.name).toBe('JUDGED');
});

test('a kind of request that is not offered any more cannot be compared', () => {
  const points = compare(changed(['intake', 'kinds', 0], 'PARTS'), repair);
  expect(points.map(({ to }) => to.name)).toEqual(['KIND_NOT_OFFERED']);
});

test('of history from elsewhere, only promises whose outcome it tells are judged', () => {
  const points = compare(P16, { ...repair, imported: true });
  expect(of(points, ReplayDimension.PROMISE, 'arrive')).toBeUndefined();
  expect(of(points, ReplayDimension.PROMISE, 'put-right')?.to.name).toBe('KEPT');
});
