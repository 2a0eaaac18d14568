import { describe, expect, it, vi } from 'vitest';
import { unlisted } from './lists.ts';
import { oversizedFiles } from './sizes.ts';
import { plant, readProject } from './source.ts';
import { unprovedRules } from './specs.ts';
import { unwantedWords } from './words.ts';

// Each test of the whole project reads all of it, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const project = readProject();

describe('lists', () => {
  it('hold everything that their folder has for them', () => {
    expect(unlisted(project)).toEqual([]);
  });

  it('are found to lack a member', () => {
    const files = plant({
      'src/kinds/kind.ts': 'export interface Kind {}',
      'src/kinds/note.ts': 'export const note: Kind = 1;',
      'src/kinds/task.ts': 'export const task: Kind<1> = 1, other = 2;',
      'src/kinds/lazy.ts': 'export async function lazy(): Promise<Kind> {}',
      'src/kinds/forgotten.ts': 'export function forgotten(): Kind {}',
      'src/kinds/passed.ts': 'export const passed = {} satisfies Kind;',
      'src/kinds/typed.ts': 'export const typed = (): Kind => 1;',
      'src/kinds/servant.ts': 'export function serve(kind: Kind): number {}',
      'src/kinds/note.test.ts': 'export const fake: Kind = 1;',
      'src/kinds/index.ts': `
        import { note } from './note.ts';
        import type { typed } from './typed.ts';
        export { passed } from './passed.ts';
        export const list = [note, { load: async () => (await import('./lazy.ts')).lazy }] as typed;`,
    });
    expect(unlisted(files, { 'src/kinds/index.ts': 'Kind' })).toEqual([
      'src/kinds/task.ts#task is not in src/kinds/index.ts',
      'src/kinds/forgotten.ts#forgotten is not in src/kinds/index.ts',
      'src/kinds/passed.ts#passed is not in src/kinds/index.ts',
      'src/kinds/typed.ts#typed is not in src/kinds/index.ts',
    ]);
  });

  it('are found to lack a member that a function makes, however it is called', () => {
    const files = plant({
      'src/commands/command.ts': 'export function defineCommand(id) { return { id }; }',
      'src/commands/cards.ts': `
        export const listed = defineCommand('a.a');
        export const forgotten = defineCommand('a.b');
        export const madeElsewhere = move('a.c');
        export const notACommand = 3;`,
      'src/commands/move.ts': 'export function move(id) { return defineCommand(id); }',
      'src/commands/index.ts': "import { listed } from './cards.ts';\nexport const commandList = [listed] as const;",
    });
    expect(unlisted(files)).toEqual([
      'src/commands/cards.ts#forgotten is not in src/commands/index.ts',
      'src/commands/cards.ts#madeElsewhere is not in src/commands/index.ts',
    ]);
  });

  it('are found missing or without a mark that tells their members, and barrels that are no lists are found', () => {
    const files = plant({
      'src/kinds/note.ts': '',
      'src/tasks/index.ts': 'export const tasks = [];',
      'src/lib/index.ts': "export { a } from './a.ts';",
    });
    const known = { 'src/kinds/index.ts': 'Kind', 'src/tasks/index.ts': 'Task', 'src/none/index.ts': 'None' };
    expect(unlisted(files, known)).toEqual([
      'src/lib/index.ts is not known as a list',
      'src/kinds/index.ts is missing',
      'src/tasks/index.ts: nothing in its folder is marked with Task',
    ]);
  });
});

describe('sizes', () => {
  it('are such that files can be read', () => {
    expect(oversizedFiles(project)).toEqual([]);
  });

  it('are reported when a file or the median file is too long', () => {
    const lines = (count: number) => 'x;\n'.repeat(count);
    expect(oversizedFiles(plant({ 'src/a.ts': lines(400), 'src/b.ts': '', 'tests/c.ts': lines(401) }))).toEqual([
      'tests/c.ts has 401 lines, more than 400',
      'the median file of src has 400 lines',
    ]);
    expect(oversizedFiles(plant({ 'src/a.css': lines(401), 'src/b.ts': lines(120) }))).toEqual([
      'src/a.css has 401 lines, more than 400',
    ]);
  });
});

describe('rules of SPEC.md', () => {
  it('are each named by a test', () => {
    expect(unprovedRules(project)).toEqual([]);
  });

  it('are reported when no test names them, when they stand twice and when they do not exist', () => {
    const files = plant({
      'src/a/SPEC.md': '# Rules\n\n- **A1** One.\n- **A2** Two; see **A9**.\n- **A3** Three.\n- **A4** Four.',
      'src/b/SPEC.md': '- **A1** Another.',
      'src/a/a.test.ts': `
        describe('[A1] group', () => {});
        it.each([1])('[A2] %s', () => { it.inner('[A7] no runner of tests'.at(0)); });
        test(\`[B1] \${name}\`, () => {});
        // it('[A3] in a comment');
        const list = ['[A4] not a title'];`,
      'src/a/a.ts': "it('[A3] not in a test file');",
    });
    expect(unprovedRules(files)).toEqual([
      'src/a/SPEC.md: no test names [A3]',
      'src/a/SPEC.md: no test names [A4]',
      'src/b/SPEC.md: A1 is the name of another rule already',
      'src/a/a.test.ts:4 names [B1], which is no rule',
    ]);
  });
});

describe('words', () => {
  it('are fit for readers', () => {
    expect(unwantedWords(project)).toEqual([]);
  });

  // Put together, so that this file does not hold them.
  it.each([
    [['// TO', 'DO later'], 'a note of unfinished work'],
    [['// FIX', 'ME'], 'a note of unfinished work'],
    [['/* XX', 'X */'], 'a note of unfinished work'],
    [['// @ts-', 'ignore'], 'a muzzled compiler'],
    [['// @ts-', 'nocheck'], 'a muzzled compiler'],
    [["'/ho", "me/someone'"], 'a path of one machine'],
    [['C:\\\\Us', 'ers'], 'a path of one machine'],
  ])('%j is reported', (parts, name) => {
    const text = `const a = 1;\n${parts.join('')}`;
    expect(unwantedWords(plant({ 'src/a.ts': text }))).toEqual([`src/a.ts:2 holds ${name}`]);
    expect(unwantedWords(plant({ 'README.md': text }))).toHaveLength(1);
  });

  it('that only look alike are let be', () => {
    const text = ['mastodon', 'https://example.org', '../home/a', '/homes/a', '/page #XX', 'XL'].join('');
    expect(unwantedWords(plant({ 'src/a.ts': text }))).toEqual([]);
  });
});
