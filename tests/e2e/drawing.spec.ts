import type { Page } from '@playwright/test';
import { prefixes } from '../../src/commands/prefixes.ts';
import { en } from '../../src/i18n/en.ts';
import { ptBR } from '../../src/i18n/ptBR.ts';
import type { RawRecord } from '../../src/model/record.ts';
import { example } from '../../src/templates/example.ts';
import type { CardSketch } from '../../src/templates/sketch.ts';
import { fileOf } from './maps.ts';
import { contentOf, type EditorPage } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

/** Most keys that a card may take beyond its text. */
const MOST_KEYS = 1.3;

interface DrawnCard {
  readonly kind: string;
  readonly title: string;
  /** What is typed first to say how good a feeling is. */
  readonly face: string;
}

/** The cards of the example's first lanes by lane and stage, as someone types them: of the curve, what Marina says. */
const lanes: readonly (readonly (readonly DrawnCard[])[])[] = example.sketch.lanes
  .slice(0, 5)
  .map(({ cells = [] }) => cells.map((cards) => cards.flatMap((card) => drawn(card))));
const stages = example.sketch.stages.map(({ title }) => textOf(title));

function drawn(card: CardSketch): readonly DrawnCard[] {
  const title =
    card.kind === 'channel' && card.medium != null && card.title === undefined
      ? ptBR.parts.options.channelType[card.medium as keyof typeof ptBR.parts.options.channelType]
      : textOf(card.title);
  if (card.kind !== 'emotion') return [{ kind: card.kind, title, face: '' }];
  const score = card.score ?? 0;
  return title === '' ? [] : [{ kind: card.kind, title, face: score > 20 ? ':)' : score < -20 ? ':(' : '' }];
}

function textOf(text: unknown): string {
  return typeof text === 'string' ? text : ((text as { pt?: string } | undefined)?.pt ?? '');
}

/** A keyboard that counts the keys which are not text. */
function countingKeyboard({ keyboard }: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    press: async (key: string) => {
      count += 1;
      await keyboard.press(key);
    },
    sign: async (sign: string) => {
      count += sign.length;
      await keyboard.type(sign);
    },
    /** The first letter is a key, since it may begin the card; the rest is put in at once, for the test's speed. */
    text: async (text: string) => {
      await keyboard.type(text.slice(0, 1));
      await keyboard.insertText(text.slice(1));
    },
  };
}

/** The records of the open map, from its file. */
async function recordsOf(editor: EditorPage, { exporting, actions }: typeof en) {
  const file = await editor.export(new RegExp(exporting.formats.json.name), {
    button: actions['map.export'],
    download: new RegExp(`^${exporting.download('JSON')}$`),
  });
  const { records } = JSON.parse((await contentOf(file)).toString()) as { records: RawRecord[] };
  const live = records.filter(({ deleted }) => deleted !== true);
  const inOrder = (type: string) =>
    live
      .filter((record) => record.type === type)
      .sort((a, b) => (String(a.order) < String(b.order) ? -1 : 1)) as (RawRecord & Record<string, unknown>)[];
  return { stages: inOrder('stage'), lanes: inOrder('lane'), cards: inOrder('card') };
}

test.describe('In pt-BR', () => {
  test.use({ locale: 'pt-BR' });

  test('five lanes over six stages are drawn by keyboard, with hardly a key beyond the text', async ({
    page,
    library,
    editor,
  }) => {
    await library.open();
    await library.begin('blank');
    await expect(editor.part('Etapa: Etapa 1')).toBeVisible();

    // The stages: those that are there are renamed, and Tab makes the others.
    const setUp = countingKeyboard(page);
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await setUp.press(key);
    for (const [i, title] of stages.entries()) {
      await expect(editor.writing).toBeFocused();
      await setUp.text(title);
      await setUp.press(i < stages.length - 1 ? 'Tab' : 'Enter');
    }

    const keys = countingKeyboard(page);
    await keys.press('Control+Home');
    const cells = lanes.flat();
    const last = cells.findLastIndex((cards) => cards.length > 0);
    for (const [i, cards] of cells.slice(0, last + 1).entries()) {
      for (const [k, { face, title }] of cards.entries()) {
        await keys.sign(face);
        await keys.text(title);
        if (k < cards.length - 1) await keys.press('Enter');
      }
      await keys.press(i < last ? 'Tab' : 'Escape');
    }

    const drawnCards = cells.flat();
    const perCard = keys.count / drawnCards.length;
    console.log(
      `${drawnCards.length} cards, ${keys.count} keys beyond their texts: ${perCard.toFixed(2)} a card; ` +
        `${stages.length} stages, ${setUp.count} keys beyond their titles`,
    );
    expect(drawnCards.length).toBeGreaterThanOrEqual(30);
    expect(perCard).toBeLessThanOrEqual(MOST_KEYS);

    const found = await recordsOf(editor, ptBR);
    expect(found.stages.map(({ title }) => title)).toEqual(stages);
    for (const [i, row] of lanes.entries())
      for (const [k, cards] of row.entries()) {
        const [stageId, laneId] = [found.stages[k]?.id, found.lanes[i]?.id];
        const there = found.cards.filter((card) => card.stageId === stageId && card.laneId === laneId);
        expect(
          there.map(({ kind, title, score }) => ({ kind, title, score: score ?? 0 })),
          `stage ${k + 1}, lane ${i + 1}`,
        ).toEqual(
          cards.map(({ kind, title, face }) => ({
            kind,
            title,
            score: prefixes.find(({ sign }) => sign === face)?.score ?? 0,
          })),
        );
      }
    expect(found.cards).toHaveLength(drawnCards.length);
  });
});

test.describe('In a lane of any kinds', () => {
  test.use({ locale: 'en-US' });
  const yard = fileOf({
    journey: { title: 'Yard' },
    stages: [{ title: 'Before' }, { title: 'After' }],
    lanes: [
      { title: 'Deeds', kinds: ['action'] },
      { title: 'Anything', kinds: [] },
    ],
  });

  test('signs and a list choose the kind, and the keys that do are told', async ({ page, library, editor }) => {
    await library.openFile(yard);
    const { keyboard } = page;
    const undo = page.getByRole('button', { name: /^Undo/ });
    const at = (stage: string, lane: string) => () => editor.cardsAt(`Stage ${stage}, lane ${lane}`);
    await editor.clickCell('Before', 'Anything');
    await expect(editor.hintLine).toContainText('! Pain point');
    await keyboard.press('Shift+Digit1');
    await keyboard.type('Rain');
    await expect(editor.hintLine).not.toContainText('! Pain point');
    await keyboard.press('Enter');
    await keyboard.type('@');
    await keyboard.type('Radio');
    await keyboard.press('Tab');
    await keyboard.type(':(Wet');
    await keyboard.press('Escape');
    await expect.poll(at('Before', 'Anything')).toEqual(['Pain point: Rain', 'Channel: Radio']);
    await expect.poll(at('After', 'Anything')).toEqual(['Emotion: Wet']);

    // It is one undo step; Backspace keeps the sign; where there is no choice it is text.
    await keyboard.press('Control+z');
    await expect.poll(at('After', 'Anything')).toEqual([]);
    await editor.clickCell('After', 'Anything');
    await keyboard.type('-');
    await keyboard.press('Backspace');
    await keyboard.type(' 5 %');
    await keyboard.press('Escape');
    await expect.poll(at('After', 'Anything')).toEqual(['Note: - 5 %']);
    await editor.clickCell('After', 'Deeds');
    await keyboard.type('!x');
    await keyboard.press('Escape');
    await expect.poll(at('After', 'Deeds')).toEqual(['Action: !x']);

    // The list, by keys, filtered, left, and by pointer.
    await editor.clickCell('After', 'Anything');
    await keyboard.type('/');
    const list = page.getByRole('listbox', { name: en.canvas.kindList });
    await expect(list.getByRole('option')).toHaveCount(13);
    await keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toContainText('Touchpoint');
    await keyboard.type('op');
    await expect(list.getByRole('option').first()).toContainText('Opportunity');
    await keyboard.press('Enter');
    await expect(list).toBeHidden();
    await keyboard.type('Roof');
    await keyboard.press('Enter');
    await keyboard.type('/');
    await expect(list).toBeVisible();
    await keyboard.press('Escape');
    await expect(list).toBeHidden();
    await keyboard.type('or');
    await keyboard.press('Enter');
    await keyboard.type('/');
    await list.getByRole('option', { name: 'System' }).click();
    await expect(editor.writing).toBeFocused();
    await keyboard.type('CRM');
    await keyboard.press('Escape');
    await expect
      .poll(at('After', 'Anything'))
      .toEqual(['Note: - 5 %', 'Opportunity: Roof', 'Opportunity: /or', 'System: CRM']);
    await expect(undo).toBeEnabled();
  });

  test('cells are jumped to and chosen over by keys, and Tab leaves the canvas', async ({ page, library, editor }) => {
    await library.openFile(yard);
    const { keyboard } = page;
    const cursor = (stage: string, lane: string, cards: number) =>
      page.getByRole('group', { name: en.canvas.cellName(stage, lane, cards) });
    await editor.clickCell('Before', 'Deeds');
    for (const text of ['One', 'Two']) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
    // An empty card goes; the cell stays marked.
    await keyboard.press('Enter');
    await expect(editor.writing).toBeHidden();
    await expect(cursor('Before', 'Deeds', 2)).toBeVisible();
    await keyboard.press('End');
    await expect(cursor('After', 'Deeds', 0)).toBeVisible();
    await keyboard.type('Three');
    // From the last stage to the first one of the next lane.
    await keyboard.press('Tab');
    await keyboard.type('Four');
    await keyboard.press('Escape');
    await expect.poll(() => editor.cardsAt('Stage Before, lane Anything')).toEqual(['Note: Four']);

    await keyboard.press('Control+End');
    await expect(cursor('After', 'Anything', 0)).toBeVisible();
    await keyboard.press('Shift+ArrowUp');
    await keyboard.press('Shift+ArrowLeft');
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(4);
    await expect(editor.hintLine).toContainText('choose more');
    await keyboard.press('Shift+ArrowDown');
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
    await keyboard.press('Control+Home');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Delete');
    await expect(cursor('Before', 'Deeds', 0)).toBeVisible();
    await keyboard.press('Control+z');
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);

    // Headers by arrows; one more lane by Enter, which goes where it stays empty.
    await keyboard.press('Escape');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type('Rest');
    await keyboard.press('Enter');
    await keyboard.type('More');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(editor.part('Lane: More')).toBeVisible();
    await expect(editor.part(/^Lane/)).toHaveCount(3);

    await expect(editor.canvas).toBeFocused();
    await keyboard.press('Tab');
    await expect(editor.canvas).not.toBeFocused();
    await keyboard.press('Shift+Tab');
    await expect(editor.canvas).toBeFocused();
  });
});
