import { importsOf } from './imports.ts';
import { isProduct, type TextFile } from './source.ts';

/** Import cycles of the app, one line each, by the shortest way round. Types are gone when the app runs and do not count. */
export function importCycles(files: readonly TextFile[]): string[] {
  const product = files.filter(isProduct);
  const graph = new Map(product.map((file) => [file.path, valueTargets(file)]));
  const seen = new Set<string>();
  return product.flatMap(({ path }) => {
    if (seen.has(path)) return [];
    const way = wayBack(graph, path);
    for (const step of way) seen.add(step);
    return way.length === 0 ? [] : [[path, ...way].join(' → ')];
  });
}

function valueTargets(file: TextFile): string[] {
  return importsOf(file).flatMap(({ target, isType }) => (isType || target === undefined ? [] : [target]));
}

/** The shortest way from a file through its imports back to itself; empty when there is none. */
function wayBack(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue) {
    for (const target of graph.get(path) ?? []) {
      if (target === start) {
        const way = [start];
        for (let step = path; step !== start; step = cameFrom.get(step) ?? start) way.unshift(step);
        return way;
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      queue.push(target);
    }
  }
  return [];
}
