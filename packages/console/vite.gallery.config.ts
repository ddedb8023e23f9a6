import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of the shared primitives, built with this face's tools; the shared package has none of its own. */
export default defineConfig({
  root: fileURLToPath(new URL('../ui/gallery', import.meta.url)),
  base: './',
  plugins: [
    react(),
    lingui({ cwd: import.meta.dirname }),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: import.meta.dirname })] }),
    tailwindcss(),
  ],
  server: { port: 4103 },
  build: { assetsInlineLimit: 0, emptyOutDir: true },
});
