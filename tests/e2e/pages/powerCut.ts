import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../tools/powerCut.c');

/** Where the files of a profile are kept as they were when the disk last was told to have them. */
function shadowOf(profile: string): string {
  return `${profile}.shadow`;
}

/** Environment for a browser whose power can be cut; compiles what watches its disk with the C compiler of Linux. */
export function powered(profile: string): Readonly<Record<string, string>> {
  const library = join(dirname(profile), 'percurso-power-cut.so');
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE, '-ldl']);
  return { LD_PRELOAD: library, POWER_PROFILE: profile, POWER_SHADOW: shadowOf(profile) };
}

/** Leaves of a profile what a power cut leaves: each file as it was at its last fsync, and no other file. */
export async function cutPower(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  await cp(shadowOf(profile), profile, { recursive: true });
}

export async function forgetPower(profile: string): Promise<void> {
  await rm(shadowOf(profile), { recursive: true, force: true });
}
