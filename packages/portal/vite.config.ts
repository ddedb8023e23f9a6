import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { smallIcons } from './small-icons.plugin.ts';
import { trustedDocuments } from './trusted-documents.plugin.ts';

const api = 'http://localhost:4000';

/** The libraries of the first page, and the frame around all pages. */
const libraries = /@tanstack\/|lucide-react\/dist\/esm\/(?!icons)|@lingui\/|urql|wonka/;
const frame =
  /portal\/src\/app\/(?!session-ended-dialog)|ui\/src\/(theme|language|feedback\/(toast|offline|use-foot)|overlays\/tooltip|controls\/icon-button)/;
const ground = (id: string) => libraries.test(id) || frame.test(id);

export default defineConfig({
  base: '/',
  plugins: [
    trustedDocuments(new URL('src/gql/persisted-documents.json', import.meta.url)),
    smallIcons(),
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
    modulePreload: {
      // Every browser with light-dark() preloads modules by itself.
      polyfill: false,
      // A page need not name what was there before it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/\/(react|ground|shared|rolldown)-/.test(file)),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // What every page stands on, in one file: two dozen crumbs compress worse and arrive later.
            { name: 'ground', test: ground, priority: -1 },
            // And what four parts or more are made of.
            { name: 'shared', test: /packages\/(ui|portal)\/src|lucide-react/, minShareCount: 4, priority: -2 },
          ],
        },
      },
    },
  },
});
