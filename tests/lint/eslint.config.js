import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { pureFolders, pureGlobals, pureProperties, restrictedImports, restrictedSyntax } from './houseBans.js';

const testFiles = ['tests/**', 'src/**/*.test.{ts,tsx}'];
const configFiles = ['vite.config.ts', 'tests/**/*.config.{ts,js}'];
const scripts = ['tests/**/*.{js,mjs}'];
const pure = [...pureFolders.map((folder) => `src/${folder}/**/*.ts`), 'src/painters/svg.ts'];

/** The rules of ESLint itself that the compiler does not make needless. */
const core = {
  // `== null` asks for null and undefined at once, which is what it says.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-async-promise-executor': 'error',
  'no-cond-assign': 'error',
  'no-constant-condition': 'error',
  'no-debugger': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-promise-executor-return': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  'no-restricted-imports': ['error', restrictedImports],
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-useless-rename': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'preserve-caught-error': 'error',
};

const typed = {
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // `import { type A }` alone would stay in the built program as an import for its side effect.
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // An empty text or a zero often means "none", which `||` says and `??` does not.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, number: true } }],
  // `[...text]` is how this code counts characters; the rule speaks of sequences that make one sign.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // `a !== undefined && a.b === c` says what it means.
  '@typescript-eslint/prefer-optional-chain': 'off',
  // The compiler reports what is not used; this rule would also refuse values that exist to infer a type from.
  '@typescript-eslint/no-unused-vars': 'off',
  // `as T` says what the author knows; it asks for `!`, which another rule forbids.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  // What is asynchronous for its callers fails as a promise, whether or not it waits; `void (await x)` drops a value.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  // Types and interfaces differ: only a type fits an index signature by itself.
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-indexed-object-style': 'off',
};

export default defineConfig(
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: core,
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)) },
    },
    rules: typed,
  },
  { files: scripts, rules: { 'no-unused-vars': 'error' } },
  { files: ['**/*.tsx', 'src/ui/**'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['src/**'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...restrictedSyntax.src],
    },
  },
  {
    files: ['src/ui/**', 'src/main.tsx', 'src/recovery/recover.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax.srcWithCss] },
  },
  {
    files: ['src/ui/clipboard/markup.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax.readsMarkup] },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...restrictedSyntax.pure],
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-properties': ['error', ...pureProperties],
    },
  },
  {
    files: testFiles,
    rules: {
      // A stand-in that does nothing says so best with `() => {}`.
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...restrictedSyntax.tests],
    },
  },
  { files: configFiles, rules: { 'no-restricted-exports': 'off' } },
);
