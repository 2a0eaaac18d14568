// Builds the app into a folder as a later version of which every file has another name: what a page that is of the
// version before asks for is nowhere on the server any more. `node tests/tools/buildNext.mjs folder`
import { build } from 'vite';

const name = 'assets/next-[name]-[hash]';
await build({
  logLevel: 'error',
  build: {
    outDir: process.argv[2],
    emptyOutDir: true,
    rolldownOptions: {
      output: { entryFileNames: `${name}.js`, chunkFileNames: `${name}.js`, assetFileNames: `${name}[extname]` },
    },
  },
});
