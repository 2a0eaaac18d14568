import { writeDelimited } from '../lib/delimited.ts';
import { guardCell } from '../lib/spreadsheetText.ts';
import { FILE_FORMAT } from '../model/journeyFile.ts';
import type { JourneyMap } from '../model/journeyMap.ts';
import { SCHEMA_VERSION } from '../model/migrate.ts';

/** The attribute of copied markup that carries the cards themselves. */
export const CLIPPING_ATTRIBUTE = 'data-percurso';

/**
 * Copied cards as other programs take them: a title a line, or a table with its stages and lanes where they stood in
 * several cells. The markup also carries the cards themselves, in the form of our own files, since markup alone
 * comes through the clipboard of every browser.
 */
export function writeClipping(clipping: JourneyMap): { readonly text: string; readonly html: string } {
  const { stages, lanes } = clipping;
  const cells = lanes.map((lane) =>
    stages.map((stage) => titlesOf(clipping.cardsIn({ stageId: stage.id, laneId: lane.id }))),
  );
  const loose = titlesOf(clipping.looseCards);
  const file = JSON.stringify({
    format: FILE_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    records: [...clipping.records.values()],
  });
  const wrap = (content: string) =>
    `<meta charset="utf-8"><div ${CLIPPING_ATTRIBUTE}="${escaped(file)}">${content}</div>`;
  if (stages.length * lanes.length <= 1) {
    const titles = [...cells.flat(2), ...loose];
    return {
      text: titles.join('\n'),
      html: wrap(`<ul>${titles.map((title) => `<li>${escaped(title)}</li>`).join('')}</ul>`),
    };
  }
  const head = ['', ...stages.map(({ title }) => inLine(title))];
  const rows = lanes.map((lane, i) => [[inLine(lane.title)], ...(cells[i] as string[][])]);
  const more = loose.map((title) => [[title]]);
  const htmlRow = (row: readonly (readonly string[])[]) =>
    `<tr>${row.map((cell) => `<td>${cell.map(escaped).join('<br>')}</td>`).join('')}</tr>`;
  // A spreadsheet would run what begins like a formula; a list of titles goes to chats and letters, and stays as it is.
  const all = [head.map((title) => [title]), ...rows, ...more].map((row) => row.map((cell) => cell.map(guardCell)));
  return {
    text: writeDelimited(
      all.map((row) => row.map((cell) => cell.join('\n'))),
      '\t',
    ),
    html: wrap(`<table>${all.map(htmlRow).join('')}</table>`),
  };
}

function titlesOf(cards: readonly { readonly title: string }[]): string[] {
  return cards.map(({ title }) => inLine(title)).filter((title) => title !== '');
}

/** A title in one line, so that each line is a card. */
function inLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
