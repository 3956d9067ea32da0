import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Three builds from one source: both hosts (they share the core), the preload, and the one renderer. */
export default defineConfig({
  main: {
    build: { rolldownOptions: { input: { index: 'src/main/index.ts', server: 'src/server/index.ts' } } }
  },
  preload: {
    build: {
      // A sandboxed window loads one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    plugins: [react()],
    build: { minify: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } }
  }
})
