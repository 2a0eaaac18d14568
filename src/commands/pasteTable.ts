import { searchable } from '../lib/matching.ts';
import type { FieldChange } from '../model/change.ts';
import { MAX_TEXT } from '../model/field.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import type { CardKind } from '../model/kinds/index.ts';
import { withChanges } from '../model/withChanges.ts';
import { type CommandEnv, defineCommand, nothing } from './command.ts';
import { deleteParts } from './parts.ts';
import { newCards } from './pasteText.ts';
import { addLane, addStage } from './structure.ts';

/** A table: rows of cells; a cell holds the titles of its cards. Rows are equally long. */
export type TitleTable = readonly (readonly (readonly string[])[])[];

/** How a table is to be read. */
export interface TableReading {
  /** The first row names stages. */
  readonly hasStages: boolean;
  /** The first column names lanes. */
  readonly hasLanes: boolean;
  /** Stages and lanes that the table has and the map lacks are made. */
  readonly makesMissing: boolean;
  /** Stages and lanes of a map without cards that the table does not name go. */
  readonly replacesEmpty: boolean;
}

interface PastedTable {
  readonly table: TitleTable;
  /** The cell where the table begins; the first one where none is marked. */
  readonly at: Cell | null;
  readonly reading: TableReading;
  /** What the cards of a new lane are, by its title; null where that tells nothing. */
  readonly kindOf: (title: string) => CardKind | null;
}

/** A row or column of a table: what names it, and the stage or lane of the map that it goes to; null for one to be made. */
interface Line {
  readonly title: string;
  readonly id: string | null;
}

/** What a table comes to on a map. */
interface TablePlan {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly cards: number;
  /** Stages and lanes that go because the table takes the place of an empty map. */
  readonly gone: readonly string[];
}

/** A table into the cells of a map, with the stages and lanes that it needs: as one step. */
export const pasteTable = defineCommand('table.paste', (map, { table, at, reading, kindOf }: PastedTable, env) => {
  const plan = planTable(map, table, at, reading);
  if (plan.cards === 0 && !reading.makesMissing) return nothing;
  const changes: FieldChange[] = [];
  let now = map;
  const apply = (more: readonly FieldChange[]): void => {
    changes.push(...more);
    now = withChanges(now, more);
  };
  if (plan.gone.length > 0) apply(deleteParts.run(now, { ids: plan.gone }, env).changes);
  const stageIds = madeLines(
    plan.columns,
    () => now.stages,
    apply,
    (title, index) => addStage.run(now, { title, index }, env),
  );
  const laneIds = madeLines(
    plan.rows,
    () => now.lanes,
    apply,
    (title, index) => {
      const kind = kindOf(title);
      return addLane.run(now, { title, index, kinds: kind === null ? [] : [kind] }, env);
    },
  );
  const select = pasteCells(now, bodyOf(table, reading), stageIds, laneIds, env, changes);
  return { changes, select };
});

/** Which stages and lanes a table goes to, which it needs, and how many cards it makes. */
export function planTable(map: JourneyMap, table: TitleTable, at: Cell | null, reading: TableReading): TablePlan {
  const body = bodyOf(table, reading);
  const head = table[0] ?? [];
  const columnTitles = head.slice(reading.hasLanes ? 1 : 0).map((cell) => (reading.hasStages ? titleOf(cell) : ''));
  const rowTitles = table
    .slice(reading.hasStages ? 1 : 0)
    .map((row) => (reading.hasLanes ? titleOf(row[0] ?? []) : ''));
  const replaces = reading.replacesEmpty && reading.makesMissing && map.cards.length === 0;
  const columns = linesOf(map.stages, columnTitles, at?.stageId ?? null, reading.hasStages, reading.makesMissing);
  const rows = linesOf(map.lanes, rowTitles, at?.laneId ?? null, reading.hasLanes, reading.makesMissing);
  const gone = [
    ...(replaces && reading.hasStages ? unused(map.stages, columns) : []),
    ...(replaces && reading.hasLanes ? unused(map.lanes, rows) : []),
  ];
  return { columns, rows, cards: body.flat(2).length, gone };
}

/** How a table is probably meant, and whether that needs to be asked. */
export function guessReading(
  map: JourneyMap,
  table: TitleTable,
  at: Cell | null,
): { readonly reading: TableReading; readonly isSure: boolean } {
  const firstRow = (table[0] ?? []).map(titleOf);
  const firstColumn = table.map((row) => titleOf(row[0] ?? []));
  const isCornerEmpty = firstRow[0] === '' && firstRow.length > 1 && firstColumn.length > 1;
  const isUnmarked = at === null;
  const canName = (titles: readonly string[], cells: TitleTable[number]) =>
    titles.length > 1 && areTitles(titles.slice(1)) && cells.slice(1).every((cell) => cell.length === 1);
  const rowNames = table.length > 1 && canName(firstRow, table[0] ?? []);
  const columnNames =
    firstRow.length > 1 &&
    canName(
      firstColumn,
      table.map((row) => row[0] ?? []),
    );
  const room = (list: readonly { readonly id: string }[], id: string | undefined) =>
    list.length - list.findIndex((item) => item.id === id);
  const isTooLarge =
    isUnmarked ||
    firstRow.length > room(map.shownStages, at.stageId) ||
    firstColumn.length > room(map.shownLanes, at.laneId);
  const isWholeMap = isCornerEmpty || isUnmarked || (isTooLarge && map.cards.length === 0);
  const hasStages = meets(map.stages, firstRow) || (rowNames && isWholeMap);
  const hasLanes = meets(map.lanes, firstColumn) || (columnNames && isWholeMap);
  // A table with stages of its own on a map without cards is the whole map.
  const replacesEmpty = hasStages && hasLanes && !meets(map.stages, firstRow);
  const reading = { hasStages, hasLanes, makesMissing: true, replacesEmpty };
  return { reading, isSure: !hasStages && !hasLanes && !isTooLarge };
}

/** The cells that hold cards. */
function bodyOf(table: TitleTable, { hasStages, hasLanes }: TableReading): TitleTable {
  return table.slice(hasStages ? 1 : 0).map((row) => row.slice(hasLanes ? 1 : 0));
}

/** Finds for each title the stage or lane that is called so, hidden or not, and for others the next ones that are shown, from the marked one on. */
function linesOf(
  siblings: readonly { readonly id: string; readonly title: string; readonly hidden: boolean }[],
  titles: readonly string[],
  startId: string | null,
  isNamed: boolean,
  makesMissing: boolean,
): Line[] {
  const shown = siblings.filter(({ hidden }) => !hidden);
  const start = Math.max(
    0,
    shown.findIndex(({ id }) => id === startId),
  );
  const free = [...siblings];
  return titles.map((title, i) => {
    const same = title === '' ? -1 : free.findIndex((other) => isSameTitle(other.title, title));
    const found = isNamed && same !== -1 ? free.splice(same, 1)[0] : undefined;
    if (found !== undefined) return { title, id: found.id };
    if (isNamed && makesMissing) return { title, id: null };
    const next = shown[start + i] ?? (makesMissing ? undefined : shown.at(-1));
    return { title, id: next?.id ?? null };
  });
}

/** The stages or lanes of the table's lines, made where they are missing: each behind that of the line before. */
function madeLines(
  lines: readonly Line[],
  siblings: () => readonly { readonly id: string }[],
  apply: (changes: readonly FieldChange[]) => void,
  make: (title: string, index: number) => { changes: readonly FieldChange[]; select?: readonly string[] },
): (string | null)[] {
  const indexOf = (id: string | null | undefined) => siblings().findIndex((sibling) => sibling.id === id);
  const first = indexOf(lines.find(({ id }) => id !== null)?.id);
  const ids: (string | null)[] = [];
  for (const { id, title } of lines) {
    if (id !== null) {
      ids.push(id);
      continue;
    }
    const before = indexOf(ids.at(-1));
    const index = before !== -1 ? before + 1 : first !== -1 && ids.length === 0 ? first : siblings().length;
    const made = make(title.slice(0, MAX_TEXT), index);
    apply(made.changes);
    ids.push(made.select?.[0] ?? null);
  }
  return ids;
}

/** Makes the cards cell by cell; lines of the table that go to the same stage and lane fill it one after the other. */
function pasteCells(
  map: JourneyMap,
  body: TitleTable,
  stageIds: readonly (string | null)[],
  laneIds: readonly (string | null)[],
  env: CommandEnv,
  changes: FieldChange[],
): string[] {
  const cells = new Map<string, { readonly cell: Cell; readonly titles: string[] }>();
  body.forEach((row, y) => {
    row.forEach((titles, x) => {
      const [stageId, laneId] = [stageIds[x] ?? null, laneIds[y] ?? null];
      if (stageId === null || laneId === null || titles.length === 0) return;
      const key = `${stageId} ${laneId}`;
      const known = cells.get(key);
      if (known === undefined) cells.set(key, { cell: { stageId, laneId }, titles: [...titles] });
      else known.titles.push(...titles);
    });
  });
  return [...cells.values()].flatMap(({ cell, titles }) => {
    const made = newCards(map, titles, { cell }, env);
    changes.push(...made.changes);
    return made.select;
  });
}

function isSameTitle(a: string, b: string): boolean {
  return searchable(a).trim() === searchable(b).trim();
}

function titleOf(cell: readonly string[]): string {
  return cell.join(' ');
}

/** Whether some of the texts are titles of stages or lanes. */
function meets(siblings: readonly { readonly title: string }[], texts: readonly string[]): boolean {
  return texts.some((text) => text !== '' && siblings.some(({ title }) => isSameTitle(title, text)));
}

/** Whether texts could name things: there, short, and all different. */
function areTitles(texts: readonly string[]): boolean {
  return texts.every((text) => text !== '' && text.length <= 80) && new Set(texts).size === texts.length;
}

function unused(siblings: readonly { readonly id: string }[], lines: readonly Line[]): string[] {
  const used = new Set(lines.map(({ id }) => id));
  return siblings.map(({ id }) => id).filter((id) => !used.has(id));
}
