import { defineConfig } from '@lingui/cli';

const at = (feature: string): string => `<rootDir>/src/features/${feature}`;
const cases = [
  ...['investigation', 'solution', 'eight-d', 'liability', 'claims', 'ledger'].map(at),
  '<rootDir>/src/solution',
];
const rules = ['policies', 'simulator'].map(at);
const board = [at('dispatch')];
const gate = [at('admission')];
const people = [...['people', 'scorecards'].map(at), '<rootDir>/src/people-places'];
const views = ['<rootDir>/src/saved-views'];
const targets = ['<rootDir>/src/unit', at('targets')];
const rounds = [at('rounds')];
const callbacks = ['<rootDir>/src/callback', at('callbacks')];
const places = ['<rootDir>/src/account', at('dead-letters')];
const stock = ['<rootDir>/src/bring', at('stock')];
const field = ['<rootDir>/src/field', at('visits')];

/** English is the language of the source; its texts are the messages. The shared package keeps its own catalog. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: [
        '<rootDir>/src/gql/**',
        ...[
          ...cases,
          ...rules,
          ...field,
          ...board,
          ...gate,
          ...people,
          ...views,
          ...targets,
          ...rounds,
          ...callbacks,
          ...places,
          ...stock,
        ].map((folder) => `${folder}/**`),
      ],
    },
    // Words most visits need not load: they come with the rooms they are of.
    { path: '<rootDir>/src/locales/{locale}/cases', include: cases },
    { path: '<rootDir>/src/locales/{locale}/rules', include: rules },
    { path: '<rootDir>/src/locales/{locale}/field', include: field },
    { path: '<rootDir>/src/locales/{locale}/board', include: board },
    { path: '<rootDir>/src/locales/{locale}/people', include: people },
    { path: '<rootDir>/src/locales/{locale}/gate', include: gate },
    { path: '<rootDir>/src/locales/{locale}/views', include: views },
    { path: '<rootDir>/src/locales/{locale}/targets', include: targets },
    { path: '<rootDir>/src/locales/{locale}/rounds', include: rounds },
    { path: '<rootDir>/src/locales/{locale}/callbacks', include: callbacks },
    { path: '<rootDir>/src/locales/{locale}/places', include: places },
    { path: '<rootDir>/src/locales/{locale}/stock', include: stock },
    { path: '<rootDir>/../ui/src/locales/{locale}/messages', include: ['<rootDir>/../ui/src'] },
  ],
  orderBy: 'message',
});
