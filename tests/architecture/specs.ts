import ts from 'typescript';
import { isCode, isTest, nodesOf, parse, placeOf, type TextFile } from './source.ts';

const RULE = /^- \*\*([A-Z]+\d+)\*\* /gm;
const CITATION = /\[([A-Z]+\d+)\]/g;
const RUNNERS = new Set(['it', 'test', 'describe']);

/** Rules of the SPEC.md files that no test names, rules that stand twice, and tests that name rules which do not exist. */
export function unprovedRules(files: readonly TextFile[]): string[] {
  const rules = files
    .filter(({ path }) => /^src\/.*SPEC\.md$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(RULE)].map((match) => ({ path, id: match[1] })));
  const known = new Set(rules.map(({ id }) => id));
  const titles = files.filter((file) => isCode(file) && isTest(file)).flatMap(titlesOf);
  const cited = titles.flatMap(({ text, place }) =>
    [...text.matchAll(CITATION)].map((match) => ({ id: match[1], place })),
  );
  const proved = new Set(cited.map(({ id }) => id));
  return [
    ...rules.filter(({ id }) => !proved.has(id)).map(({ path, id }) => `${path}: no test names [${id}]`),
    ...rules
      .filter((rule, i) => rules.findIndex(({ id }) => id === rule.id) < i)
      .map(({ path, id }) => `${path}: ${id} is the name of another rule already`),
    ...cited.filter(({ id }) => !known.has(id)).map(({ id, place }) => `${place} names [${id}], which is no rule`),
  ];
}

/** The names of tests and of groups of tests. */
function titlesOf(file: TextFile): { text: string; place: string }[] {
  return nodesOf(parse(file)).flatMap((node) => {
    if (!ts.isCallExpression(node) || !RUNNERS.has(rootName(node.expression))) return [];
    const [title] = node.arguments;
    if (title === undefined || !(ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) return [];
    return [{ text: title.getText(), place: placeOf(title) }];
  });
}

/** `it` of `it`, `it.each(…)`, `it.concurrent` and the like. */
function rootName(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return rootName(callee.expression);
  return ts.isTaggedTemplateExpression(callee) ? rootName(callee.tag) : '';
}
