import { posix } from 'node:path';
import ts from 'typescript';
import { isCode, nodesOf, parse, placeOf, type TextFile } from './source.ts';

/** One mention of another module: an import, a re-export, a dynamic import, an `import()` type or a worker's address. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path of the file meant; undefined for a package. */
  readonly target: string | undefined;
  /** It is gone from the built program. */
  readonly isType: boolean;
  /** The exports that are used, as far as the syntax tells. */
  readonly names: readonly string[] | 'all';
  readonly place: string;
}

/** Everything that a file imports, in the order of the text. */
export function importsOf(file: TextFile): Import[] {
  if (file.path.endsWith('.css')) return cssImports(file);
  if (!isCode(file)) return [];
  return nodesOf(parse(file)).flatMap((node) => {
    const found = readImport(node);
    if (found === undefined) return [];
    const target = targetOf(file.path, found.specifier);
    return [{ from: file.path, target, place: placeOf(node), ...found }];
  });
}

type Found = Pick<Import, 'specifier' | 'isType' | 'names'>;

function readImport(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, isType, names: clauseNames(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.exportClause;
    const names =
      clause !== undefined && ts.isNamedExports(clause)
        ? clause.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
        : 'all';
    return { specifier: node.moduleSpecifier.text, isType: node.isTypeOnly, names };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    const names = node.qualifier === undefined ? 'all' : [firstName(node.qualifier)];
    return { specifier: node.argument.literal.text, isType: true, names };
  }
  if (isDynamicImport(node)) {
    const specifier = node.arguments[0];
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
    return { specifier: specifier.text, isType: false, names: namesOfPromise(node) };
  }
  // new URL('./worker.ts', import.meta.url)
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.length === 2) {
    const [specifier, base] = node.arguments;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || base?.getText() !== 'import.meta.url')
      return undefined;
    return /\.(ts|tsx|js|mjs|css)$/.test(specifier.text)
      ? { specifier: specifier.text, isType: false, names: 'all' }
      : undefined;
  }
  return undefined;
}

/** Whether a node is `import(…)` in a place for values. */
export function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function clauseNames(clause: ts.ImportClause | undefined): readonly string[] | 'all' {
  const bindings = clause?.namedBindings;
  const names = clause?.name === undefined ? [] : ['default'];
  if (bindings === undefined) return names;
  if (ts.isNamedImports(bindings))
    return [...names, ...bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)];
  const used = namesOfNamespace(bindings.name, bindings.getSourceFile());
  return used === 'all' ? used : [...names, ...used];
}

/** The members of a module object that are named in a scope; 'all' where the object itself goes somewhere. */
function namesOfNamespace(object: ts.Identifier, scope: ts.Node): readonly string[] | 'all' {
  const names: string[] = [];
  for (const node of nodesOf(scope)) {
    if (!ts.isIdentifier(node) || node.text !== object.text || node === object) continue;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) names.push(parent.name.text);
    else if (ts.isQualifiedName(parent) && parent.left === node) names.push(parent.right.text);
    else if (!ts.isPropertyAccessExpression(parent)) return 'all';
  }
  return names;
}

/** What is taken of `import(…)`: awaited and taken apart, or taken in `.then`. */
function namesOfPromise(call: ts.CallExpression): readonly string[] | 'all' {
  let value: ts.Node = call.parent;
  if (ts.isPropertyAccessExpression(value) && value.name.text === 'then' && ts.isCallExpression(value.parent)) {
    const [handler] = value.parent.arguments;
    const parameter = handler !== undefined && ts.isArrowFunction(handler) ? handler.parameters[0] : undefined;
    return parameter === undefined ? 'all' : namesOfBinding(parameter.name, parameter.parent);
  }
  if (!ts.isAwaitExpression(value)) return 'all';
  while (ts.isParenthesizedExpression(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  return ts.isVariableDeclaration(parent) ? namesOfBinding(parent.name, parent.getSourceFile()) : 'all';
}

function namesOfBinding(binding: ts.BindingName, scope: ts.Node): readonly string[] | 'all' {
  if (ts.isIdentifier(binding)) return namesOfNamespace(binding, scope);
  if (!ts.isObjectBindingPattern(binding)) return 'all';
  return binding.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

function firstName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : firstName(name.left);
}

function cssImports(file: TextFile): Import[] {
  return [...file.text.matchAll(/(?:@import\s+(?:url\()?|\bfrom\s+)['"]([^'"]+)['"]/g)].map((match) => {
    const specifier = match[1] ?? '';
    const line = file.text.slice(0, match.index).split('\n').length;
    const target = targetOf(file.path, specifier);
    return { from: file.path, specifier, target, isType: false, names: 'all', place: `${file.path}:${line}` };
  });
}

function targetOf(path: string, specifier: string): string | undefined {
  const address = specifier.replace(/\?.*$/, '');
  if (address.startsWith('/')) return address.slice(1);
  return address.startsWith('.') ? posix.join(posix.dirname(path), address) : undefined;
}

/** Name of the package of a specifier: `@scope/name` or `name`; undefined for files. */
export function packageOf({ specifier, target }: Pick<Import, 'specifier' | 'target'>): string | undefined {
  if (target !== undefined) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
