import { expect, test } from 'vitest';
import { checkIncidentRow, readHeading } from './check-incident-row.js';
import { INCIDENT_COLUMNS, type IncidentColumn } from './incident-row.js';
import { describeRowProblem } from './row-problem.js';

const NOW = Date.UTC(2026, 10, 22);
const GOOD: Readonly<Record<IncidentColumn, string>> = {
  incident: '1-1',
  at: '2012-05-23T01:22:25+02:00',
  status: 'Accepted',
  sub_status: 'Wait - User',
  impact: 'High',
  product: 'PROD1',
  team: 'V30',
  function: '',
  country: 'se',
  person_country: '0',
  person: '',
};

function check(change: Partial<Record<IncidentColumn, string>>) {
  const fields = INCIDENT_COLUMNS.map((column) => ({ ...GOOD, ...change })[column]);
  return checkIncidentRow(fields, fields.length, readHeading(INCIDENT_COLUMNS).heading, { row: 17, line: 17 }, NOW);
}

test('A good row is read, its time as one instant', () => {
  expect(check({})).toMatchObject({ row: { reference: '1-1', at: Date.UTC(2012, 4, 22, 23, 22, 25) }, problems: [] });
});

test.for([
  ['incident', '', 'EMPTY'],
  ['at', '2012-02-30T00:00:00Z', 'NOT_AN_INSTANT'],
  ['at', '2012-05-23 01:22', 'NOT_AN_INSTANT'],
  ['at', '2027-01-01T00:00:00Z', 'IN_THE_FUTURE'],
  ['status', 'Lost', 'UNKNOWN_STATUS'],
  ['sub_status', 'Resolved', 'UNKNOWN_SUB_STATUS'],
  ['impact', 'Huge', 'UNKNOWN_IMPACT'],
  ['product', 'a\uFFFDb', 'NOT_UTF8'],
] as const)('%s "%s" is refused as %s', ([column, value, code]) => {
  const { row, problems } = check({ [column]: value });
  expect(row).toBeNull();
  expect(problems).toMatchObject([{ row: 17, column, code }]);
});

test('Everything that is wrong with a row is said at once', () => {
  expect(check({ impact: 'Huge', team: '' }).problems.map(({ column }) => column)).toEqual(['team', 'impact']);
});

test('A row of another width is refused as a whole, and its incident is still known', () => {
  const checked = checkIncidentRow(['1-9', 'x'], 11, readHeading(INCIDENT_COLUMNS).heading, { row: 2, line: 2 }, NOW);
  expect(checked).toMatchObject({ row: null, reference: '1-9', problems: [{ column: null, code: 'WRONG_WIDTH' }] });
});

test('A heading that lacks columns names each of them', () => {
  const { problems } = readHeading(INCIDENT_COLUMNS.filter((column) => column !== 'impact' && column !== 'at'));
  expect(problems.map(({ column, code }) => [column, code])).toEqual([
    ['at', 'MISSING_COLUMN'],
    ['impact', 'MISSING_COLUMN'],
  ]);
});

test('A problem names row, column and reason in both languages', () => {
  const problem = {
    row: 17,
    line: 23,
    column: 'impact',
    code: 'UNKNOWN_IMPACT',
    value: 'Huge',
    detail: 'Major, Low',
  } as const;
  expect(describeRowProblem(problem)).toEqual({
    'zh-CN': '第 17 行（文件第 23 行），impact 列：不认识的影响程度“Huge”，可用：Major, Low',
    en: 'row 17 (line 23), column impact: "Huge" is not a known impact; known are: Major, Low',
  });
});
