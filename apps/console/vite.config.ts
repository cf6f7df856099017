import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console is served by the API under `default-src 'self'`: nothing is inlined, nothing comes from elsewhere. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: {
    // Sources of the pure libs; package.json's `imports` leads to their compiled form.
    alias: [
      {
        find: /^#libs\/(.*)\.js$/,
        replacement: `${fileURLToPath(new URL('../../libs', import.meta.url))}/$1.ts`,
      },
    ],
  },
  build: {
    outDir: '../../dist/apps/console',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\//,
            },
            { name: 'sign-in', test: /node_modules\/(oidc-client-ts|jwt-decode)\// },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});
