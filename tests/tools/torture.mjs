// Runs the long form of every test that searches for faults by chance or by force, one after the other, and stops at the
// first that fails: `npm run torture`. Each prints what it did and the seed that repeats it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tests that ask `scale` how much to do. */
const UNIT = [
  'tests/property/importFuzz.test.ts',
  'tests/property/pasteFuzz.test.ts',
  'src/ui/clipboard/markupFuzz.test.ts',
  'tests/property/peers.test.ts',
  'tests/property/faults.test.ts',
];
const BROWSER = [
  'tests/e2e/payloads.spec.ts',
  'tests/e2e/kill.spec.ts',
  'tests/e2e/manyTabs.spec.ts',
  'tests/e2e/offline.spec.ts',
];

const vitest = (file) => `npx vitest run --reporter=verbose ${file}`;
const playwright = (file) => `npx playwright test --config tests/e2e/playwright.config.ts ${file}`;
const steps = [
  ...UNIT.map((file) => [file, vitest(file)]),
  ['build', 'npm run build'],
  ['browser', 'node tests/tools/browser.mjs'],
  ...BROWSER.map((file) => [file, playwright(file)]),
];

const missing = [...UNIT, ...BROWSER].filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`No such tests: ${missing.join(', ')}`);

const passed = [];
for (const [name, command] of steps) {
  console.log(`\n── ${name}: TORTURE=1 ${command}`);
  const start = performance.now();
  const { status, signal } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TORTURE: '1' },
  });
  if (status !== 0) {
    console.error(
      `\nFAILED: ${name} (${signal ?? `exit code ${status}`}). Passed before it: ${passed.join(', ') || 'none'}.`,
    );
    process.exit(1);
  }
  passed.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\nPASSED: ${passed.join(', ')}.`);
