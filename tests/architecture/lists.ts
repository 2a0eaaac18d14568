import { posix } from 'node:path';
import ts from 'typescript';
import { type ExportedValue, exportedValues } from './exports.ts';
import { importsOf, isDynamicImport } from './imports.ts';
import { isProduct, nodesOf, parse, placeOf, type TextFile } from './source.ts';

/** Each list with what tells its members from other exports of the folder: their type, or the function that makes them. */
const lists: Readonly<Record<string, string>> = {
  'src/model/kinds/index.ts': 'defineKind',
  'src/scene/kinds/index.ts': 'KindFace',
  'src/templates/index.ts': 'Template',
  'src/commands/index.ts': 'defineCommand',
  'src/i18n/languages.ts': 'Messages',
  'src/exporters/index.ts': 'ExportedFile',
  'src/importers/index.ts': 'ImportedMap',
  'src/ui/actions/index.ts': 'Action',
};

/** What a folder has and its list lacks, lists that are missing or list nothing, and `index.ts` files that are no lists. */
export function unlisted(files: readonly TextFile[], known: Readonly<Record<string, string>> = lists): string[] {
  const product = files.filter(isProduct);
  const barrels = product
    .filter(({ path }) => path.endsWith('/index.ts') && known[path] === undefined)
    .map(({ path }) => `${path} is not known as a list`);
  const gaps = Object.entries(known).flatMap(([path, mark]) => {
    const folder = product.filter((file) => posix.dirname(file.path) === posix.dirname(path));
    const list = folder.find((file) => file.path === path);
    if (folder.length === 0) return [];
    if (list === undefined) return [`${path} is missing`];
    const members = membersOf(folder, mark).filter((member) => !member.startsWith(`${path}#`));
    const listed = listedIn(list);
    return members.length === 0
      ? [`${path}: nothing in its folder is marked with ${mark}`]
      : members.filter((member) => !listed.has(member)).map((member) => `${member} is not in ${path}`);
  });
  return [...barrels, ...gaps];
}

/** `path#name` of the exports that are declared with the mark. */
function membersOf(folder: readonly TextFile[], mark: string): string[] {
  const marks = withMakers(folder, mark);
  return folder.flatMap((file) =>
    exportedValues(file)
      .filter((value) => headOf(value).some((node) => ts.isIdentifier(node) && marks.has(node.text)))
      .map(({ name }) => `${file.path}#${name}`),
  );
}

/** What says of what sort a value is: its type, the type that it returns, or the function whose result it is. */
function headOf({ declaration }: ExportedValue): ts.Node[] {
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const parts = [
    declaration.type,
    value !== undefined && (ts.isSatisfiesExpression(value) || ts.isArrowFunction(value)) ? value.type : undefined,
    value !== undefined && ts.isCallExpression(value) ? value.expression : undefined,
  ];
  return parts.flatMap((part) => (part === undefined ? [] : nodesOf(part)));
}

/** A mark, and the functions of the folder that call it: what they make is marked too. */
function withMakers(folder: readonly TextFile[], mark: string): Set<string> {
  const marks = new Set([mark]);
  const functions = folder.flatMap((file) => nodesOf(parse(file)).flatMap(namedFunction));
  for (let before = 0; before !== marks.size;) {
    before = marks.size;
    for (const { name, body } of functions) if (calls(body, marks)) marks.add(name);
  }
  return marks;
}

function namedFunction(node: ts.Node): { name: string; body: ts.Node }[] {
  if (ts.isFunctionDeclaration(node) && node.name !== undefined) return [{ name: node.name.text, body: node }];
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined) return [];
  return ts.isFunctionLike(node.initializer) ? [{ name: node.name.text, body: node.initializer }] : [];
}

function calls(node: ts.Node, names: ReadonlySet<string>): boolean {
  return nodesOf(node).some(
    (inner) => ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && names.has(inner.expression.text),
  );
}

/** `path#name` of what stands in an exported value of the list, or is loaded by it when it is needed. */
function listedIn(list: TextFile): Set<string> {
  const inside = exportedValues(list).flatMap(({ declaration }) => nodesOf(declaration));
  const named = new Set(inside.flatMap((node) => (ts.isIdentifier(node) ? [node.text] : [])));
  const lazy = new Set(inside.flatMap((node) => (isDynamicImport(node) ? [placeOf(node)] : [])));
  return new Set(
    importsOf(list).flatMap(({ target = '', isType, names, place }) => {
      if (isType || names === 'all') return [];
      return names.filter((name) => lazy.has(place) || named.has(name)).map((name) => `${target}#${name}`);
    }),
  );
}
