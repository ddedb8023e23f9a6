import { expect, test } from 'vitest';
import type { AdmissionFile } from './admission-file.js';
import { barAtSite, type AdmissionAtSite } from './bar-at-site.js';

const rules = {
  classes: {
    GUEST: {
      educated: ['COMPANY'],
      exam: false,
      papers: { NOTICE: null },
      approval: null,
      stampedBy: null,
      filedWith: null,
      clause: '2.5',
    },
  },
  papers: { NOTICE: { 'zh-CN': '告知', en: 'Notice' } },
  education: { levels: { COMPANY: { 'zh-CN': '教育', en: 'Education' } }, clause: '1.2' },
  specialTrades: { trades: {}, paper: 'CERTIFICATE', clause: '1.3' },
};
const file: AdmissionFile = {
  trades: [],
  papers: [{ paper: 'NOTICE', trade: null, copies: 1, validUntil: null }],
  educated: ['COMPANY'],
  examPassed: null,
  stamped: false,
  filed: false,
  approved: false,
};
const admission = (change: Partial<AdmissionAtSite> = {}): AdmissionAtSite => ({
  state: 'ADMITTED',
  expiresOn: '2027-04-01',
  stopped: false,
  class: 'GUEST',
  rules,
  file,
  ...change,
});
const bar = (admissions: readonly AdmissionAtSite[], day: string) =>
  barAtSite(admissions, day).map(({ label }) => label.en);

test('an admission is good through its last day, and not on the next', () => {
  expect(bar([admission()], '2027-04-01')).toEqual([]);
  expect(bar([admission()], '2027-04-02')).toEqual([
    'an admission that is still good (the last ended on 1 April 2027)',
  ]);
});

test('whoever nobody registered lacks the registration, and so does whoever was refused or thrown out', () => {
  expect(bar([], '2026-04-01')).toEqual(['registration for admission']);
  expect(bar([admission({ state: 'REVOKED' })], '2026-04-01')).toEqual(['registration for admission']);
});

test('what is missing in the file is named, in the newest that is open', () => {
  const empty = { ...file, papers: [], educated: [] };
  const waiting = admission({ state: 'REGISTERED', expiresOn: null, file: empty });
  expect(bar([waiting], '2026-04-01')).toEqual(['Notice', 'Education']);
  expect(bar([waiting, admission()], '2026-04-01')).toEqual([]);
  expect(bar([waiting, admission({ state: 'EXPIRED' })], '2027-05-01')).toEqual(['Notice', 'Education']);
});

test('a paper that is not good any more on the day of the visit keeps the admitted out', () => {
  const papers = [{ paper: 'NOTICE', trade: null, copies: 1, validUntil: '2026-04-10' }];
  const admitted = admission({ file: { ...file, papers } });
  expect(bar([admitted], '2026-04-10')).toEqual([]);
  expect(bar([admitted], '2026-04-11')).toEqual(['Notice']);
});

test('whoever was stopped does not go until that is lifted', () => {
  expect(bar([admission({ stopped: true })], '2026-04-01')).toEqual(['leave to work again after a stop']);
});
