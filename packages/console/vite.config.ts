import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace } from './documents-in-place.plugin.ts';
import { serviceWorker } from './service-worker.plugin.ts';

const api = 'http://localhost:4000';

export default defineConfig({
  base: '/console/',
  plugins: [
    documentsInPlace(new URL('src/gql/graphql.ts', import.meta.url)),
    react(),
    lingui(),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    tailwindcss(),
    serviceWorker(new URL('./', import.meta.url), '/console/'),
  ],
  server: {
    port: 4102,
    proxy: { '/graphql': { target: api, ws: true }, '/uploads': api, '/files': api, '/papers': api },
  },
  build: {
    // Nothing is inlined: the page's content security policy allows neither inline scripts nor data: fonts and styles.
    assetsInlineLimit: 0,
    // Every browser with light-dark() preloads modules by itself.
    modulePreload: { polyfill: false },
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
