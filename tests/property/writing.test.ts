import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prefixes } from '../../src/commands/prefixes.ts';
import type { Editor } from '../../src/editor/editor.ts';
import { Writing } from '../../src/editor/writing.ts';
import { cardKinds } from '../../src/model/kinds/index.ts';
import { anyRecords, anySeed } from '../helpers/arbitraries.ts';
import { wrongsOf } from '../helpers/invariants.ts';
import { type Random, seededRandom } from '../helpers/random.ts';
import { anyPlace } from '../helpers/randomCall.ts';
import { testEditor, testPorts } from '../helpers/testEditor.ts';
import { anyWord } from '../helpers/values.ts';

/** One thing that a person does with the keyboard. */
function act(editor: Editor, writing: Writing, random: Random): void {
  const parts = [...editor.map.records.keys()];
  random.pick([
    () => {
      writing.begin(random.pick(parts));
    },
    () => writing.beginCard(random.pick(cardKinds), anyPlace(editor.map, random), random.chance(50) ? 'x' : ''),
    () => {
      writing.write(anyWord(random));
    },
    () => {
      writing.write(random.pick(['/', ...prefixes.map(({ sign }) => sign)]), { isComposing: random.chance(20) });
    },
    () => {
      random.pick([
        () => {
          writing.settle();
        },
        () => {
          writing.chooseKind(random.pick(cardKinds));
        },
        () => {
          writing.closeList();
        },
        () => writing.takeBackSign(),
      ])();
    },
    () => {
      writing.endAndGo(random.pick(['stay', 'down', 'left', 'right']));
    },
    () => {
      writing.end();
    },
  ])();
}

const shown = ({ map }: Editor) => [...map.records.values()].filter(({ deleted }) => !deleted);
const isWordless = (kind: string) => kind === 'emotion' || kind === 'image';

it('whatever is begun, written and left, no new card stays empty and every step can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords(), anySeed, async (records, seed) => {
      const ports = testPorts();
      const editor = await testEditor(records, ports);
      const writing = new Writing(editor);
      const random = seededRandom(seed);
      const before = shown(editor);
      for (let i = 0; i < 25; i++) {
        const { editing } = editor.session.getState();
        act(editor, writing, random);
        ports.clock += random.below(1500);
        const { editing: now, selection } = editor.session.getState();
        for (const id of [...selection, ...(now === null ? [] : [now.id])]) expect(editor.map.get(id)).toBeDefined();
        const left =
          editing === null || !editing.isNew || now?.typing === editing.typing
            ? undefined
            : editor.map.card(editing.id);
        if (left !== undefined) expect(left.title !== '' || isWordless(left.kind)).toBe(true);
      }
      writing.end();
      expect(wrongsOf(editor.map)).toEqual([]);
      for (let i = 0; editor.undo() !== null && i < 100;) i += 1;
      expect(shown(editor)).toEqual(before);
      await editor.close();
    }),
    { numRuns: 40 },
  );
});
