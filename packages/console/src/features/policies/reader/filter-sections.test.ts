import { expect, test } from 'vitest';
import type { ReaderSectionFragment } from '../../../gql/graphql';
import { filterSections, rowsFor } from './filter-sections';

const said = (en: string, zhCN = en) => ({ en, zhCN });
const row = (number: number, clause: string, when: string, outcome: string) => ({
  number,
  line: number,
  clause,
  otherwise: false,
  when: said(when),
  conditions: [],
  outcome: said(outcome),
});
const answer = {
  key: 'answer',
  label: said('Answer', '答复'),
  line: 1,
  entries: [{ path: 'p', label: said('Calendar'), value: said('office hours'), clause: '2.2', line: 2 }],
  tables: [
    {
      path: 'promises.answer.within',
      label: said('Within'),
      line: 3,
      rows: [row(1, '2.1', 'loss is at most 1,000 CNY', '3 days'), row(2, '2.2', 'otherwise', '15 days')],
    },
  ],
};
const promises = { key: 'promises', label: said('Promises'), line: 1, waiting: false, rules: [answer] };
const sections = [
  promises,
  { ...promises, key: 'papers', label: said('Papers'), rules: [] },
] as unknown as ReaderSectionFragment[];

test('without a question everything is shown', () => {
  expect(filterSections(sections, {})).toBe(sections);
});

test('a clause shows the tables it decides in, whole, and not what another clause says', () => {
  const [section, ...others] = filterSections(sections, { clause: '2.1' });
  expect(others).toEqual([]);
  expect(section?.rules[0]?.entries).toEqual([]);
  expect(section?.rules[0]?.tables[0]?.rows).toHaveLength(2);
  expect([...rowsFor(answer.tables[0] as never, '2.1', '')]).toEqual([1]);
});

test('words are found in either language, in conditions and in outcomes', () => {
  expect(filterSections(sections, { find: '答复' })[0]?.rules[0]?.entries).toHaveLength(1);
  expect(filterSections(sections, { find: '15 DAYS' })[0]?.rules[0]?.tables).toHaveLength(1);
  expect(filterSections(sections, { find: 'office' })[0]?.rules[0]?.tables).toEqual([]);
  expect(filterSections(sections, { find: 'nowhere' })).toEqual([]);
});

test('what is looked for within a clause must be said by that clause', () => {
  expect(filterSections(sections, { clause: '2.1', find: '15 days' })).toEqual([]);
  expect(filterSections(sections, { clause: '2.2', find: '15 days' })).toHaveLength(1);
});
