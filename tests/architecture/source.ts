import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A text file of the repository; its path is relative to the top and has slashes on every machine. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = join(import.meta.dirname, '../..');
const TOP_FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'README.md'];
const TEXT = /\.(ts|tsx|js|mjs|css|html|md|json)$/;
const CODE = /\.(ts|tsx|js|mjs)$/;

/** Every text file of the project that people write. */
export function readProject(): TextFile[] {
  const inFolders = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const top = readdirSync(ROOT).filter((name) => TOP_FILES.includes(name));
  return [...top, ...inFolders]
    .filter((path) => TEXT.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** A project made up for a test of a check: texts by path. */
export function plant(texts: Readonly<Record<string, string>>): TextFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

export function isCode({ path }: TextFile): boolean {
  return CODE.test(path) && !path.endsWith('.d.ts');
}

/** Whether a file serves tests or tools alone, so that nothing of it reaches the people who use the app. */
export function isTest({ path }: Pick<TextFile, 'path'>): boolean {
  return !path.startsWith('src/') || /\.test\.tsx?$/.test(path);
}

/** Code that is built into the app. */
export function isProduct(file: TextFile): boolean {
  return isCode(file) && !isTest(file);
}

const parsed = new WeakMap<TextFile, ts.SourceFile>();

/** The syntax tree of a file, made once. */
export function parse(file: TextFile): ts.SourceFile {
  let tree = parsed.get(file);
  if (tree === undefined) {
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    parsed.set(file, tree);
  }
  return tree;
}

/** A node and every node within it, the outer ones first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (inner: ts.Node): void => {
    nodes.push(inner);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return nodes;
}

/** Where a node stands, as editors and terminals link it. */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile();
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The texts in quotes of a file; of a JSON file, those too. */
export function literalsOf(file: TextFile): string[] {
  return nodesOf(parse(file)).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []));
}
