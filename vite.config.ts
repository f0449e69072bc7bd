import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const kiosk = resolve(import.meta.dirname, 'kiosk');

/** One build, four pages. Each page's chunks are its own, so the player's precache can leave the others out. */
export default defineConfig({
  root: kiosk,
  publicDir: resolve(import.meta.dirname, 'public'),
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // Inlined data: URLs would need connect-src and img-src exceptions that the policy does not give.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: {
        index: resolve(kiosk, 'index.html'),
        player: resolve(kiosk, 'player.html'),
        console: resolve(kiosk, 'console.html'),
        phone: resolve(kiosk, 'phone.html'),
      },
    },
  },
  worker: { format: 'es' },
  plugins: [
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'service-worker',
      filename: 'sw.ts',
      manifest: false,
      injectManifest: {
        // The player decides what it precaches from Vite's own manifest: see kiosk/service-worker.
        maximumFileSizeToCacheInBytes: 16_000_000,
        globPatterns: ['player.html', 'assets/**/*.{js,css,woff2,wasm,tflite,svg}', 'icons/*.{png,svg}'],
      },
    }),
  ],
});
