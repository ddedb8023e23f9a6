import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:4000';

/** Each `graphql(…)` becomes an import of its generated document: the table of all texts is not shipped. */
const documentsByImport = defineRolldownBabelPreset({
  preset: { plugins: [[babelOptimizerPlugin, { artifactDirectory: './src/gql', gqlTagName: 'graphql' }]] },
  rolldown: { filter: { id: /\/console\/src\/(?!gql\/)/, code: /\bgraphql\(`/ } },
});

export default defineConfig({
  base: '/console/',
  plugins: [react(), lingui(), babel({ presets: [linguiTransformerBabelPreset(), documentsByImport] }), tailwindcss()],
  server: {
    port: 4102,
    proxy: { '/graphql': { target: api, ws: true }, '/uploads': api, '/files': api, '/papers': api },
  },
  build: {
    // Nothing is inlined: the page's content security policy allows neither inline scripts nor data: fonts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'router', test: /node_modules\/@tanstack\/(react-router|router-core|history|react-store|store)\// },
            { name: 'data', test: /node_modules\/(urql|@urql\/core|wonka|@0no-co)\// },
          ],
        },
      },
    },
  },
});
