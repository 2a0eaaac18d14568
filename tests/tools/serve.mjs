// Serves the built files below a sub-path, as any plain file server would: no rewriting, no headers of its own.
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/** Starts serving `folder` at `http://localhost:port/path/`; port 0 takes a free one. */
export async function serve(folder, { port = 0, path = '/' } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = address.startsWith(path) ? address.slice(path.length) : null;
    const file = inside === null ? null : join(root, normalize(`/${inside === '' ? 'index.html' : inside}`));
    if (file === null || !file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => {
    server.listen(port, done);
  });
  const { port: actual } = server.address();
  return {
    url: `http://localhost:${actual}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
      }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serve('dist', { port: Number(process.argv[2] ?? 4173), path: '/percurso/' });
  console.log(`Serving dist at ${url}`);
}
