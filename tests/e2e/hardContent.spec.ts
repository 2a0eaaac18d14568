import type { Page } from '@playwright/test';
import { ptBR } from '../../src/i18n/ptBR.ts';
import type { CardSketch, Sketch } from '../../src/templates/sketch.ts';
import { fileOf } from './maps.ts';
import { contentOf, type EditorPage } from './pages/editorPage.ts';
import { expect, test } from './test.ts';

const { actions, exporting, topBar, emptyMap, structure } = ptBR;

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "javascript:alert('x')",
  '$' + '{alert(1)} {{constructor.constructor("alert(1)")()}}',
  ']]><b>&amp;&lt;',
  '__proto__',
];

const foreign = [
  'Família 👨‍👩‍👧‍👦 compra 🚲🚲🚲 e comemora 🎉',
  'هذا نص عربي طويل يكتب من اليمين إلى اليسار، ويجب أن يبقى داخل البطاقة',
  'עברית מימין לשמאל עם מספר 42',
  '这是一段没有空格的中文文字，它必须在卡片的宽度内换行而不能溢出到旁边的列里',
  'ひらがなとカタカナと漢字が混ざった長い文章です。改行されるはずです。',
  'Z̸̡̛͔a̵̢l̷̨g̶͇o̸͎ combining ẹ̀ é ǭ',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'tab\tand    spaces\n\n\nand lines',
  'Ελληνικά, кириллица, Tiếng Việt có dấu, ไทย, हिन्दी',
];

/** Boxes of the live cards, on the screen. */
async function overlaps(page: Page): Promise<string[]> {
  return page.locator('.react-flow__node:has([data-variant="card"])').evaluateAll((nodes) => {
    const boxes = nodes.map((node) => ({ name: node.ariaLabel ?? '', rect: node.getBoundingClientRect() }));
    const found: string[] = [];
    boxes.forEach(({ name, rect: a }, i) => {
      for (const { name: other, rect: b } of boxes.slice(i + 1)) {
        if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
          found.push(`${name} × ${other}`);
      }
    });
    return found;
  });
}

/** Lines of text that reach out of their card by more than a system font's difference in width. */
async function overflows(page: Page): Promise<string[]> {
  return page.locator('.react-flow__node:has([data-variant="card"])').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const card = node.getBoundingClientRect();
      return [...node.querySelectorAll('text')].flatMap((text) => {
        const line = text.getBoundingClientRect();
        const out = Math.max(
          card.left - line.left,
          line.right - card.right,
          line.bottom - card.bottom,
          card.top - line.top,
        );
        return out > card.width * 0.02 ? [`${text.textContent} (${Math.round(out)})`] : [];
      });
    }),
  );
}

async function svgOf(editor: EditorPage): Promise<string> {
  const { name, short } = exporting.formats.svg;
  return (
    await contentOf(
      await editor.export(new RegExp(name), { button: actions['map.export'], download: new RegExp(short) }),
    )
  ).toString();
}

function grid(titles: readonly string[]): Sketch {
  const cards = titles.map((title): CardSketch => ({ kind: 'painPoint', title, severity: 3 }));
  return {
    journey: { title: titles[0] ?? '', scenario: titles[1] ?? '' },
    personas: [{ name: 'p', title: titles[2] ?? '', goals: [titles[3] ?? ''], role: titles[4] ?? '' }],
    stages: titles.slice(0, 4).map((title) => ({ title, customerGoal: title })),
    lanes: [
      { title: titles[0] ?? '', kinds: ['painPoint'], cells: [cards, cards.slice(0, 3), [], cards.slice(3)] },
      {
        title: titles[5] ?? '',
        kinds: ['emotion'],
        cells: titles.slice(0, 4).map((title) => [{ kind: 'emotion', title, persona: 'p', score: -50 }]),
      },
    ],
  };
}

test('titles that look like code stay text, on the screen and in every file', async ({ page, library, editor }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await library.open();
  await library.importFiles(fileOf(grid(hostile)));
  for (const title of hostile) await expect(editor.part(`Dor: ${title}`).first()).toBeVisible();
  const svg = await svgOf(editor);
  await page.getByRole('link', { name: topBar.back }).click();
  await expect(library.map(hostile[0] ?? '')).toBeVisible();
  // As a page of its own, where scripts would run.
  await page.route('**/picture.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto('./picture.svg');
  await expect(page.locator('text').first()).toBeAttached();
  const elements = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
    return { names: [...new Set(all.map(({ tagName }) => tagName))].sort(), handlers };
  });
  const drawn = ['circle', 'defs', 'g', 'linearGradient', 'path', 'rect', 'stop', 'style', 'svg', 'text', 'title'];
  expect(elements).toEqual({ names: drawn, handlers: [] });
  expect(dialogs).toEqual([]);
});

test('texts of every script and length stay inside their cards', async ({ page, library, editor }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const long = Array.from({ length: 1430 }, (_, i) => `word${i}`)
    .join(' ')
    .slice(0, 10_000);
  await library.open();
  await library.importFiles(fileOf(grid([...foreign, long, 'x'.repeat(10_000)])));
  await expect(editor.part(/Família/).first()).toBeVisible();
  expect(await overlaps(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  await page.keyboard.press('Shift+1');
  expect(await overlaps(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  expect((await svgOf(editor)).length).toBeGreaterThan(20_000);
});

test('a map without stages or lanes offers to begin them', async ({ page, library, editor }) => {
  await library.open();
  await library.importFiles(fileOf({ journey: { title: 'Nothing yet' }, stages: [], lanes: [] }));
  await expect(page.getByText(emptyMap.hint)).toBeVisible();
  expect(await svgOf(editor)).toContain('Nothing yet');
  await page.getByRole('button', { name: structure.addStage }).click();
  await editor.write('Only stage');
  await page.getByRole('button', { name: structure.addLane }).click();
  await editor.write('Only lane');
  await expect(page.getByText(emptyMap.hint)).toBeHidden();
  await editor.clickCell('Only stage', 'Only lane');
  await page.keyboard.type('First card');
  await page.keyboard.press('Escape');
  await expect(editor.part('Ação: First card')).toBeVisible();
});

test('sixty stages and a thousand cards stay in order, on the screen and in the picture', async ({
  page,
  library,
  editor,
}) => {
  const stages = Array.from({ length: 60 }, (_, i) => ({ title: `Etapa ${i + 1}` }));
  const cells = stages.map((_, i) =>
    [0, 1, 2, 3].map((n): CardSketch => ({ kind: 'action', title: `Cartão ${i}.${n}` })),
  );
  const lanes = [0, 1, 2, 3, 4].map((n) => ({ title: `Raia ${n}`, kinds: ['action'] as const, cells }));
  await library.open();
  await library.importFiles(fileOf({ journey: { title: 'Sixty' }, stages, lanes }));
  await expect(editor.part('Etapa: Etapa 1')).toBeVisible();
  expect(await overlaps(page)).toEqual([]);
  await page.keyboard.press('Shift+1');
  await expect(page.locator('[data-overview="true"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const svg = await svgOf(editor);
  expect(svg).toContain('Etapa 60');
  expect(svg.match(/Cartão \d+\.\d/g)).toHaveLength(1200);
});
