// Runs every check in turn, the quick ones first, and stops at the first that fails: `npm test`.
import { spawnSync } from 'node:child_process';

const STEPS = {
  types: 'npm run typecheck',
  lint: 'npm run lint',
  unit: 'npm run test:unit',
  supply: 'node tests/tools/audit.mjs',
  build: 'npm run build',
  browser: 'node tests/tools/browser.mjs',
  e2e: 'npm run test:e2e',
};

const passed = [];
for (const [name, command] of Object.entries(STEPS)) {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const { status, signal } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      `\nFAILED: ${name} (${signal ?? `exit code ${status}`}). Passed before it: ${passed.join(', ') || 'none'}.`,
    );
    process.exit(1);
  }
  passed.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\nPASSED: ${passed.join(', ')}.`);
