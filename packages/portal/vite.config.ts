import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './trusted-documents.plugin.ts';

const api = 'http://localhost:4000';

export default defineConfig({
  base: '/',
  plugins: [
    trustedDocuments(new URL('src/gql/persisted-documents.json', import.meta.url)),
    react(),
    lingui(),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    tailwindcss(),
  ],
  server: {
    port: 4101,
    proxy: { '/graphql': { target: api, ws: true }, '/uploads': api, '/files': api },
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
            // What three pages or more are made of, in one file: two dozen crumbs compress worse and arrive later.
            { name: 'shared', test: /packages\/(ui|portal)\/src|lucide-react|@lingui/, minShareCount: 3, priority: -1 },
          ],
        },
      },
    },
  },
});
