import { defineConfig } from '@lingui/cli';

const at = (feature: string): string => `<rootDir>/src/features/${feature}`;
const cases = ['investigation', 'solution', 'eight-d', 'liability', 'claims', 'ledger'].map(at);
const rules = ['policies', 'simulator'].map(at);

/** English is the language of the source; its texts are the messages. The shared package keeps its own catalog. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/gql/**', ...[...cases, ...rules].map((folder) => `${folder}/**`)],
    },
    // Words most visits need not load: they come with the rooms they are of.
    { path: '<rootDir>/src/locales/{locale}/cases', include: cases },
    { path: '<rootDir>/src/locales/{locale}/rules', include: rules },
    { path: '<rootDir>/../ui/src/locales/{locale}/messages', include: ['<rootDir>/../ui/src'] },
  ],
  orderBy: 'message',
});
