import ts from 'typescript';
import { isCode, nodesOf, parse, placeOf, type TextFile } from './source.ts';

/** One name that a module gives to others. */
export interface Export {
  /** The name outside; 'default' and '*' for those forms. */
  readonly name: string;
  /** It is a type and nothing else. */
  readonly isType: boolean;
  /** Its own module uses it beside declaring it. */
  readonly isUsedInside: boolean;
  readonly place: string;
}

/** Everything that a file exports; overloads and merged declarations count once. */
export function exportsOf(file: TextFile): Export[] {
  if (!isCode(file)) return [];
  const found = new Map<string, Export>();
  for (const statement of parse(file).statements) {
    for (const item of readExports(statement)) {
      const other = found.get(item.name);
      found.set(item.name, other === undefined ? item : { ...other, isType: other.isType && item.isType });
    }
  }
  return [...found.values()];
}

function readExports(statement: ts.Statement): Export[] {
  if (ts.isExportAssignment(statement)) return [describe(statement, 'default', false)];
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (clause === undefined) return [describe(statement, '*', false)];
    if (ts.isNamespaceExport(clause)) return [describe(statement, clause.name.text, false)];
    return clause.elements.map((element) =>
      describe(element, element.name.text, statement.isTypeOnly || element.isTypeOnly, element.propertyName?.text),
    );
  }
  if (!ts.canHaveModifiers(statement) || !isExported(statement)) return [];
  const isDefault = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  if (isDefault) return [describe(statement, 'default', false)];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      boundNames(name).map((bound) => describe(bound, bound.text, false)),
    );
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const name = (statement as ts.DeclarationStatement).name;
  return name === undefined ? [] : [describe(statement, name.text, isType)];
}

function describe(node: ts.Node, name: string, isType: boolean, inside = name): Export {
  let mentions = 0;
  for (const other of nodesOf(node.getSourceFile())) if (ts.isIdentifier(other) && other.text === inside) mentions += 1;
  return { name, isType, isUsedInside: mentions > 1, place: placeOf(node) };
}

/** A variable or function that a file exports where it declares it. */
export interface ExportedValue {
  readonly name: string;
  readonly declaration: ts.VariableDeclaration | ts.FunctionDeclaration;
}

export function exportedValues(file: TextFile): ExportedValue[] {
  return parse(file).statements.flatMap((statement): ExportedValue[] => {
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement))
      return statement.name === undefined ? [] : [{ name: statement.name.text, declaration: statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((declaration) =>
      boundNames(declaration.name).map(({ text }) => ({ name: text, declaration })),
    );
  });
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The names that a declaration binds; of `const { a, b: [c] } = x` these are a and c. */
function boundNames(name: ts.BindingName): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
