import { EightDState } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineFaults } from '../../../kernel/state-machine/machine-faults.js';
import { EMPTY_DISCIPLINES, type Containment, type Disciplines } from './disciplines.js';
import { eightDMachine } from './eight-d.machine.js';
import { gapsBefore } from './gaps.js';

const done: Containment = {
  action: '封存同批次',
  byId: 'somebody',
  doneOn: '2026-04-02',
  verification: '抽检 20 卷',
  verifiedOn: '2026-04-03',
};
const path = { whys: ['刀片磨损', '未按周期更换'], rootCause: '更换周期未写入点检表' };
const correction = { ...done, dueOn: '2026-04-30' };
const whole: Disciplines = {
  leadId: 'lead',
  members: [],
  problem: { what: '破损', where: '三车间', when: '4 月 1 日', extent: '', evidence: '' },
  containment: [done],
  occurrence: path,
  escape: path,
  corrections: [
    { ...correction, path: 'OCCURRENCE' },
    { ...correction, path: 'ESCAPE' },
  ],
  preventions: [{ action: '推广至其他机台', byId: null, doneOn: '2026-05-08' }],
  closing: '感谢各位',
};
const lacks = (state: EightDState, change: Partial<Disciplines>) =>
  gapsBefore(state, { ...whole, ...change }).map(({ path: at, code }) => `${at} ${code}`);

test('the life of a report is whole', () => {
  expect(machineFaults(eightDMachine, Object.values(EightDState))).toEqual([]);
});

test('containment counts once it is done and seen to work, and not before it was done', () => {
  expect(lacks('CONTAINED', { containment: [] })).toEqual(['containment required']);
  expect(lacks('CONTAINED', { containment: [{ ...done, verifiedOn: null }] })).toEqual([
    'containment.0.verifiedOn required',
  ]);
  expect(lacks('CONTAINED', { containment: [{ ...done, verifiedOn: '2026-04-01' }] })).toEqual([
    'containment.0.verifiedOn eightD.verifiedBeforeDone',
  ]);
  expect(lacks('CONTAINED', { containment: [{ ...done, verifiedOn: '2026-04-02' }] })).toEqual([]);
});

test('there are two paths to a root cause: why it happened is not why it escaped', () => {
  const open = { whys: [], rootCause: '' };
  expect(lacks('CAUSES_FOUND', { escape: open })).toEqual(['escape.whys required', 'escape.rootCause required']);
  expect(lacks('CAUSES_FOUND', { occurrence: { ...path, whys: ['', '?'] } })).toEqual(['occurrence.whys.0 required']);
  expect(lacks('CONTAINED', { escape: open, occurrence: open })).toEqual([]);
});

test('each of the two causes is removed by something', () => {
  expect(lacks('CORRECTED', { corrections: [whole.corrections[0]!] })).toEqual([
    'corrections eightD.nothingFor.ESCAPE',
  ]);
  expect(lacks('CORRECTED', { corrections: [whole.corrections[1]!] })).toEqual([
    'corrections eightD.nothingFor.OCCURRENCE',
  ]);
});

test('nothing is asked of an open report, and a whole one may be closed', () => {
  expect(gapsBefore('OPEN', EMPTY_DISCIPLINES)).toEqual([]);
  expect(gapsBefore('CLOSED', whole)).toEqual([]);
  expect(lacks('CLOSED', { closing: '' })).toEqual(['closing required']);
});

test('whatever is missing for a state is missing for every state after it', () => {
  const parts = Object.keys(whole) as (keyof Disciplines)[];
  fc.assert(
    fc.property(fc.subarray(parts), (emptied) => {
      const report = { ...whole, ...Object.fromEntries(emptied.map((part) => [part, EMPTY_DISCIPLINES[part]])) };
      const states = ['OPEN', 'CONTAINED', 'CAUSES_FOUND', 'CORRECTED', 'CLOSED'] as const;
      const counts = states.map((state) => gapsBefore(state, report as Disciplines).length);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    }),
  );
});
