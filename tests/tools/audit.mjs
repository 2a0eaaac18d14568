// Asks the registry whether it knows of grave holes in what the app is built with. Where it does not answer, as behind
// a mirror, that is said and is no failure: the other checks of what is installed need no network.
import { spawnSync } from 'node:child_process';

/** Milliseconds after which the registry counts as silent. */
const PATIENCE = 30_000;

/** Reads what `npm audit --json` printed. */
export function verdict(output) {
  const counts = countsIn(output);
  if (counts === undefined)
    return { isGood: true, text: 'The registry did not answer: known holes were not looked up.' };
  const { info = 0, low = 0, moderate = 0, high = 0, critical = 0 } = counts;
  if (high + critical > 0)
    return { isGood: false, text: `${high + critical} grave holes are known: see npm audit --omit=dev.` };
  const small = info + low + moderate;
  return {
    isGood: true,
    text: small === 0 ? 'There are no known holes.' : `${small} small holes are known, no grave.`,
  };
}

function countsIn(output) {
  try {
    return JSON.parse(output).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) {
  const command = 'npm audit --omit=dev --json --fetch-retries=0 --fetch-timeout=15000';
  const { stdout } = spawnSync(command, { shell: true, encoding: 'utf8', timeout: PATIENCE });
  const { isGood, text } = verdict(stdout ?? '');
  console.log(text);
  process.exitCode = isGood ? 0 : 1;
}
