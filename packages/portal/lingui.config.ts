import { defineConfig } from '@lingui/cli';

/** English is the language of the source; its texts are the messages. The shared package keeps its own catalog. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'zh-CN'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/gql/**', '<rootDir>/src/features/requests/parts/**', '<rootDir>/src/unit/**'],
    },
    // Words most visits need not load: they come with the parts they are of.
    {
      path: '<rootDir>/src/features/requests/parts/locales/{locale}',
      include: ['<rootDir>/src/features/requests/parts'],
    },
    { path: '<rootDir>/src/unit/locales/{locale}', include: ['<rootDir>/src/unit'] },
    { path: '<rootDir>/../ui/src/locales/{locale}/messages', include: ['<rootDir>/../ui/src'] },
  ],
  orderBy: 'message',
});
