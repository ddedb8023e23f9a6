import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eligibleTechnicians, unsuitedFor, type Candidate, type WorkToDo } from './eligible-technicians.js';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
const work: WorkToDo = { skills: ['TANK'], region: '浙江/杭州/西湖', startsAt: at(2), endsAt: at(4) };
const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  skills: ['TANK'],
  regions: ['浙江/杭州'],
  visits: [],
  ...change,
});
const propose = (change: Partial<Candidate>, task = work) => eligibleTechnicians(task, [candidate(change)])[0]!;

test('whoever has the skill, serves the region and is free may be sent', () => {
  expect(propose({})).toMatchObject({ eligible: true, freeFrom: null });
  expect(propose({}).reasons.map(({ en }) => en)).toEqual([
    'Knows: TANK',
    'Serves 浙江/杭州/西湖',
    'Free at that time',
    'No visits that day',
  ]);
});

test('each thing that is missing is said, in both languages', () => {
  const refused = propose({ skills: [], regions: ['上海'], visits: [{ startsAt: at(3), endsAt: at(5) }] });
  expect(refused).toMatchObject({ eligible: false, score: 0 });
  expect(refused.reasons.map((reason) => reason['zh-CN'])).toEqual([
    '不会修：TANK',
    '不服务该区域：浙江/杭州/西湖',
    '该时段已有安排',
    '当天已有 1 次服务',
  ]);
});

test('whoever the request is against is not sent, whatever they know', () => {
  expect(propose({ concerned: true })).toMatchObject({ eligible: false, score: 0 });
  expect(unsuitedFor(work, candidate({ concerned: true })).map(({ en }) => en)).toEqual([
    'The request is against this person',
  ]);
});

test('a region is served by whoever serves what it lies in, and not by a neighbour of the same beginning', () => {
  expect(propose({ regions: ['浙江'] }).eligible).toBe(true);
  expect(propose({ regions: ['浙江/杭'] }).eligible).toBe(false);
});

test('remote work asks for no region', () => {
  expect(propose({ regions: [] }, { ...work, region: null }).eligible).toBe(true);
});

test('a visit that ends when the work begins is not in the way', () => {
  expect(propose({ visits: [{ startsAt: at(0), endsAt: at(2) }] }).eligible).toBe(true);
  expect(propose({ visits: [{ startsAt: at(4), endsAt: at(5) }] }).eligible).toBe(true);
});

test('whoever is busy is free again when the work fits between the visits', () => {
  const visits = [
    { startsAt: at(3), endsAt: at(5) },
    { startsAt: at(6), endsAt: at(7) },
  ];
  expect(propose({ visits }).freeFrom).toBe(at(7));
});

test('the least loaded comes first, and nobody eligible after somebody who is not', () => {
  const day = [{ startsAt: at(8), endsAt: at(9) }];
  const order = eligibleTechnicians(work, [
    candidate({ id: 'loaded', visits: day }),
    candidate({ id: 'unskilled', skills: [] }),
    candidate({ id: 'free' }),
  ]);
  expect(order.map(({ technicianId }) => technicianId)).toEqual(['free', 'loaded', 'unskilled']);
});

test('the time proposed instead never meets another visit', () => {
  const visit = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 4 }))
    .map(([from, lasts]) => ({ startsAt: at(from), endsAt: at(from + lasts) }));
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 6 }), (visits) => {
      const sorted = visits.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
      const { freeFrom } = propose({ visits: sorted });
      const from = freeFrom ?? work.startsAt;
      const to = new Date(Date.parse(from) + 2 * 3_600_000).toISOString();
      expect(sorted.every((one) => one.endsAt <= from || one.startsAt >= to)).toBe(true);
    }),
  );
});

test('whoever is busy suits the work all the same; without the skill or the region nobody does', () => {
  expect(unsuitedFor(work, candidate({ visits: [{ startsAt: at(1), endsAt: at(9) }] }))).toEqual([]);
  expect(unsuitedFor(work, candidate({ skills: [], regions: [] })).map(({ en }) => en)).toEqual([
    'Does not know: TANK',
    'Does not serve 浙江/杭州/西湖',
  ]);
});

test('what somebody knows is called by its name, not its code', () => {
  const skillNames = { TANK: { 'zh-CN': '水箱', en: 'Tank' } };
  const [reason] = unsuitedFor({ skills: ['TANK'], skillNames, region: null }, { skills: [], regions: [] });
  expect(reason).toEqual({ 'zh-CN': '不会修：水箱', en: 'Does not know: Tank' });
});

test('whoever is barred for another reason is not sent, and the reason is said', () => {
  const bars = [{ 'zh-CN': '客户现场未准入', en: 'Is not admitted to the site' }];
  expect(propose({ bars })).toMatchObject({ eligible: false, score: 0 });
  expect(propose({ bars }).reasons.map(({ en }) => en)).toContain('Is not admitted to the site');
});

const westLake = { latitude: 30.243, longitude: 120.15 };
const station = { latitude: 30.246, longitude: 120.182 };
const shanghai = { latitude: 31.23, longitude: 121.47 };

test('the nearer comes first: from home, or from the stop before', () => {
  const there = { ...work, place: westLake };
  const order = eligibleTechnicians(there, [
    candidate({ id: 'far', home: shanghai }),
    candidate({ id: 'near', home: station }),
  ]);
  expect(order.map(({ technicianId }) => technicianId)).toEqual(['near', 'far']);
  expect(order[0]!.reasons.at(-1)!.en).toMatch(/^About \d+ minutes from home$/);
  const before = { startsAt: at(0), endsAt: at(1), place: station };
  const [next] = eligibleTechnicians(there, [candidate({ home: shanghai, visits: [before] })]);
  expect(next!.reasons.at(-1)!['zh-CN']).toBe(`从上一站出发约 ${next!.travelMinutes} 分钟`);
});

test('whoever cannot be there in time from the stop before is behind whoever can, and it is said', () => {
  const before = { startsAt: at(0), endsAt: at(2), place: shanghai };
  const [late] = eligibleTechnicians({ ...work, place: westLake }, [candidate({ visits: [before] })]);
  expect(late).toMatchObject({ eligible: true });
  expect(late!.reasons.at(-1)!.en).toMatch('too far to be there when it begins');
});

test('where nobody knows where the work is or whence they come, no way is told', () => {
  expect(propose({ home: station }).travelMinutes).toBeNull();
  expect(propose({}, { ...work, place: westLake }).travelMinutes).toBeNull();
});

test('how the time lies to the promise is said, before it and after', () => {
  const told = (dueAt: string) => propose({}, { ...work, dueAt }).reasons.at(-1)!;
  expect(told(at(5)).en).toBe('3 hours before somebody is promised to be there');
  expect(told(at(1))['zh-CN']).toBe('比承诺的到达时间晚 60 分钟');
});

test('of two alike, whoever served the unit last comes first', () => {
  const load = [{ startsAt: at(8), endsAt: at(9) }];
  const order = eligibleTechnicians(work, [
    candidate({ id: 'a', visits: load }),
    candidate({ id: 'b', visits: load, servedLast: true }),
  ]);
  expect(order.map(({ technicianId }) => technicianId)).toEqual(['b', 'a']);
});

test('only hours and leave may be overruled, and not where anything else is missing', () => {
  const bars = [{ 'zh-CN': '休假', en: 'On leave' }];
  expect(propose({ bars, overrulable: true })).toMatchObject({ eligible: false, overrulable: true });
  expect(propose({ bars, overrulable: true, skills: [] })).toMatchObject({ overrulable: false });
  expect(propose({ overrulable: true })).toMatchObject({ eligible: true, overrulable: false });
});

test('whoever has the parts on the van comes before whoever fetches them; where none is needed nothing is said of vans', () => {
  const parts = [{ 'zh-CN': '密封圈', en: 'Seal' }];
  const has = propose({ onVan: true }, { ...work, parts });
  const lacks = propose({ onVan: false }, { ...work, parts });
  const noVan = propose({}, { ...work, parts });
  expect(has.score).toBeGreaterThan(lacks.score);
  expect(lacks.score).toBe(noVan.score);
  expect(has.reasons).toContainEqual({ 'zh-CN': '所需备件在车上：密封圈', en: 'Has on the van: Seal' });
  expect(lacks.reasons).toContainEqual({ 'zh-CN': '车上备件不齐：密封圈', en: 'Not all on the van: Seal' });
  expect(noVan.reasons).toEqual(propose({ onVan: true }).reasons);
  expect(propose({ onVan: true }).score).toBe(propose({ onVan: false }).score);
});
