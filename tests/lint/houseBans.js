// What this house does not want in its code, as selectors and names for ESLint's "restricted" rules.
// ESLint replaces such a rule as a whole where two configurations set it, so each set below is complete for its files.

const syntax = (selector, message) => ({ selector, message });

const markup = 'Text becomes markup here, and a text of the user becomes a script: build elements or use JSX.';
const markupNames =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML|srcdoc|srcDoc)$/';
const script = 'Text becomes a script here: write a function.';

const exportAll = syntax(
  'ExportAllDeclaration',
  'Name what a module gives: `export *` hides who uses what and makes cycles.',
);

const everywhere = [
  exportAll,
  syntax(`MemberExpression[property.name=${markupNames}]`, markup),
  syntax(`MemberExpression[property.value=${markupNames}]`, markup),
  syntax(`Property[key.name=${markupNames}]`, markup),
  syntax(`JSXAttribute[name.name=${markupNames}]`, markup),
  syntax('MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', markup),
  syntax('Literal[value=/^\\s*javascript:/i]', script),
  syntax('TemplateElement:first-child[value.raw=/^\\s*javascript:/i]', script),
  syntax('CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal.arguments:first-child', script),
  syntax('CallExpression[callee.name=/^set(Timeout|Interval)$/] > TemplateLiteral.arguments:first-child', script),
  syntax('CallExpression[callee.property.name=/^set(Timeout|Interval)$/] > Literal.arguments:first-child', script),
];

const parser = syntax(
  'Identifier[name="DOMParser"]',
  'Foreign markup is read in ui/clipboard/markup.ts alone, whose elements nobody shows.',
);

const sideEffectImport = 'A module that is imported for its side effect alone cannot be tested or moved: call it.';
const sideEffects = syntax('ImportDeclaration[specifiers.length=0]', sideEffectImport);
const sideEffectsButCss = syntax(
  'ImportDeclaration[specifiers.length=0]:not([source.value=/\\.css$/])',
  sideEffectImport,
);

const clock = 'Pure folders have no clock: take the instant as an argument.';
const pureSyntax = [
  syntax('NewExpression[callee.name="Date"][arguments.length=0]', clock),
  syntax('CallExpression[callee.name="Date"]', clock),
];

const inTests = [
  exportAll,
  // A test may read the markup that it was shown.
  syntax(`AssignmentExpression > MemberExpression.left[property.name=${markupNames}]`, markup),
  syntax('MemberExpression[property.name=/^(only|skip|fixme)$/]', 'All tests run: no `.only`, no `.skip`.'),
  syntax('MemberExpression[property.name="waitForTimeout"]', 'Wait for what shall happen, not for a time.'),
];

export const restrictedSyntax = {
  src: [...everywhere, parser, sideEffects],
  srcWithCss: [...everywhere, parser, sideEffectsButCss],
  readsMarkup: [...everywhere, sideEffects],
  pure: [...everywhere, parser, sideEffects, ...pureSyntax],
  tests: inTests,
};

export const pureFolders = ['model', 'layout', 'scene', 'commands', 'insights', 'review', 'templates', 'i18n'];

const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'globalThis',
  'self',
  'process',
];

/** Globals that would tie a pure folder to a browser, a machine or a moment. */
export const pureGlobals = browserGlobals.map((name) => ({
  name,
  message: 'Pure folders know neither browser nor machine: take it as an argument.',
}));

export const pureProperties = [
  { object: 'Date', property: 'now', message: clock },
  { object: 'Math', property: 'random', message: 'Pure folders have no chance: take ids and numbers as arguments.' },
];

/** Packages that have a better self, or none that is safe. */
export const restrictedImports = {
  patterns: [
    { regex: '^zod(?!/mini$)', message: "Import 'zod/mini': the whole of zod is three times as large." },
    { regex: '^(xlsx|exceljs)(/|$)', message: 'Abandoned, with known holes.' },
  ],
};
