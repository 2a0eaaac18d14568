import { createCard, firstKindOf, setKind } from '../commands/cards.ts';
import type { Command } from '../commands/command.ts';
import { ownerOfFeeling } from '../commands/feelings.ts';
import { setField } from '../commands/parts.ts';
import type { Place } from '../commands/places.ts';
import { LIST_SIGN, type Prefix, prefixOf } from '../commands/prefixes.ts';
import { addLane, addStage } from '../commands/structure.ts';
import type { Card } from '../model/card.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Lane } from '../model/lane.ts';
import type { Stage } from '../model/stage.ts';
import type { Editor } from './editor.ts';
import { dropEmptyPart } from './emptyPart.ts';
import { nextCell } from './navigate.ts';

/** Where the writing goes on after a title: nowhere, below in the same cell, or in the neighbouring stage. */
type Next = 'stay' | 'down' | 'left' | 'right';

/** A kind that was chosen by what was typed first, and what taking it back restores. */
interface Choice {
  readonly typing: string;
  readonly kind: CardKind;
  readonly values: Readonly<Record<string, unknown>>;
}

interface NewCard {
  readonly kind: CardKind;
  readonly place: Place;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Writing titles on the canvas: beginning, ending, going on. */
export class Writing {
  readonly #editor: Editor;
  #count = 0;
  #choice: Choice | null = null;
  /** The writing of a card that was begun on the way: even a feeling goes again where nothing was said of it. */
  #passing: string | null = null;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Begins to write the title of a part that is there. */
  begin(id: string): void {
    this.end();
    const { map, session, isReadOnly } = this.#editor;
    // What ends may be what was to begin: a new card that was left empty has gone. What is hidden has no place to write.
    if (isReadOnly || map.get(id) === undefined || map.isHidden(id)) return;
    const cell = map.cellOf(id);
    if (cell !== null) session.moveCursor(cell);
    session.select([id]);
    session.edit({ id, isNew: false, typing: this.#nextTyping() });
  }

  /** Makes a card, with some `values` if wanted, and begins to write it; `text` is what has been typed of it already. */
  beginCard(kind: CardKind, place: Place, text = '', values: Readonly<Record<string, unknown>> = {}): string | null {
    this.end();
    const lane = 'cell' in place ? this.#editor.map.get(place.cell.laneId) : undefined;
    const prefix = lane?.type === 'lane' ? prefixOf(lane, text) : undefined;
    if (prefix === undefined) return this.#make({ kind, place, values: { ...values, title: text } });
    const { score = 0 } = prefix;
    const id = this.#make({ kind: prefix.kind, place, values: prefix.kind === 'emotion' ? { score } : {} });
    const typing = this.#editor.session.getState().editing?.typing ?? '';
    this.#choice = { typing, kind, values: { title: text, ...(kind === 'emotion' ? { score: 0 } : {}) } };
    return id;
  }

  /** Makes a part by a command and begins to write its title, as one undo step. */
  beginPart<Args>(command: Command<Args>, args: Args): string | null {
    this.end();
    const typing = this.#nextTyping();
    const id = this.#editor.run(command, args, typing)?.at(-1);
    if (id === undefined) return null;
    if (!this.#editor.map.isHidden(id)) this.#editor.session.edit({ id, isNew: false, typing });
    return id;
  }

  /** Takes what the field holds now. A sign that is typed first chooses the kind, where there is one to choose. */
  write(text: string, { isComposing = false } = {}): void {
    const { map, session } = this.#editor;
    const { editing } = session.getState();
    if (editing === null) return;
    const isTyped = text.length > (map.card(editing.id)?.title.length ?? 0);
    if (isTyped && !isComposing && this.#takeSign(text)) return;
    this.#editor.run(setField, { ids: [editing.id], field: 'title', value: text }, editing.typing);
  }

  /** What was composed of several keys stands now, as ´ and e make é: it may be a sign. */
  settle(): void {
    const { editing } = this.#editor.session.getState();
    if (editing !== null) this.#takeSign(this.#editor.map.card(editing.id)?.title ?? '');
  }

  /** Makes the new card that is being written one of a kind chosen from the list, which what was typed has opened. */
  chooseKind(kind: CardKind): void {
    const card = this.#newCard();
    if (card !== undefined) this.#recast(card, { sign: LIST_SIGN, kind });
  }

  /** Leaves the list of kinds; the sign that opened it is text. */
  closeList(): void {
    const { session } = this.#editor;
    const { editing } = session.getState();
    if (editing !== null) session.edit({ ...editing, isListClosed: true });
  }

  /** Makes text of the sign that has just chosen the kind; tells whether there was one. */
  takeBackSign(): boolean {
    const card = this.#newCard();
    const { editing } = this.#editor.session.getState();
    const choice = this.#choice;
    if (card === undefined || card.title !== '' || choice === null || editing?.typing !== choice.typing) return false;
    this.#choice = null;
    this.#editor.run(setKind, { ids: [card.id], kind: choice.kind, values: choice.values }, choice.typing);
    return true;
  }

  /** Ends the writing; a card that was begun with it and left empty goes again. */
  end(): void {
    this.#finish(false);
  }

  /** Ends the writing and goes on with the next title. */
  endAndGo(next: Next): void {
    const { map, session } = this.#editor;
    const { editing } = session.getState();
    const record = editing === null ? undefined : map.get(editing.id);
    this.#finish(editing !== null && this.#passing === editing.typing);
    if (record === undefined || next === 'stay') return;
    if (record.type === 'card') this.#goOnFromCard(record, next);
    else if (record.type === 'stage' || record.type === 'lane') this.#goOnFromHeader(record, next);
  }

  /** @param isPassedOver also takes away a card that needs no words */
  #finish(isPassedOver: boolean): void {
    const { session } = this.#editor;
    const { editing } = session.getState();
    if (editing === null) return;
    session.edit(null);
    this.#editor.endTyping();
    if (editing.isNew) dropEmptyPart(this.#editor, editing.id, { isPassedOver });
  }

  #goOnFromCard(card: Card, next: Exclude<Next, 'stay'>): void {
    const { map } = this.#editor;
    const isKept = map.card(card.id) !== undefined;
    if (card.stageId === null || card.laneId === null || map.get(card.stageId) === undefined) return;
    const cell = { stageId: card.stageId, laneId: card.laneId };
    if (next === 'down') {
      if (!isKept || card.kind === 'emotion') return;
      this.beginCard(card.kind, { cell, index: map.cardsIn(cell).findIndex(({ id }) => id === card.id) + 1 });
      return;
    }
    const goal = nextCell(map, cell, next === 'right' ? 1 : -1);
    const lane = goal === null ? undefined : map.get(goal.laneId);
    if (goal === null || lane?.type !== 'lane') return;
    if (card.kind === 'emotion' && goal.laneId === cell.laneId) {
      const feeling = map.cardsIn(goal).find((other) => other.kind === 'emotion' && other.personaId === card.personaId);
      if (feeling !== undefined) this.begin(feeling.id);
      else this.#pass({ kind: 'emotion', place: { cell: goal }, values: { personaId: card.personaId } });
    } else this.#pass({ kind: firstKindOf(lane), place: { cell: goal }, values: {} });
  }

  /** To the neighbour of a stage or a lane; beyond the last one that has a name, to a new one. */
  #goOnFromHeader(header: Stage | Lane, next: Exclude<Next, 'stay'>): void {
    const { map } = this.#editor;
    const siblings = header.type === 'stage' ? map.shownStages : map.shownLanes;
    const at = siblings.findIndex(({ id }) => id === header.id);
    const isAtEnd = at !== -1 && at === siblings.length - 1 && header.title !== '' && next !== 'left';
    if (isAtEnd && (header.type === 'lane' || next === 'right')) this.#makeHeader(header.type);
    else if (next !== 'down') {
      // A new one that was left empty has gone from behind the last one.
      const sibling = siblings[at === -1 ? siblings.length - 1 : at + (next === 'left' ? -1 : 1)];
      if (sibling !== undefined && (at !== -1 || next === 'left')) this.begin(sibling.id);
    }
  }

  #makeHeader(type: 'stage' | 'lane'): void {
    const typing = this.#nextTyping();
    const made =
      type === 'stage'
        ? this.#editor.run(addStage, { title: '' }, typing)
        : this.#editor.run(addLane, { title: '', kinds: [] }, typing);
    const id = made?.[0];
    if (id !== undefined) this.#editor.session.edit({ id, isNew: true, typing });
  }

  #pass(card: NewCard): void {
    if (this.#make(card) !== null) this.#passing = this.#editor.session.getState().editing?.typing ?? null;
  }

  #make({ kind, place, values }: NewCard): string | null {
    const typing = this.#nextTyping();
    const made = this.#editor.run(createCard, { kind, place, values: { title: '', ...values } }, typing);
    const id = made?.[0];
    if (id === undefined) return null;
    if ('cell' in place) this.#editor.session.moveCursor(place.cell);
    this.#editor.session.edit({ id, isNew: true, typing });
    return id;
  }

  /** The card that is being written, where it began with that. */
  #newCard(): Card | undefined {
    const { editing } = this.#editor.session.getState();
    return editing?.isNew === true ? this.#editor.map.card(editing.id) : undefined;
  }

  #takeSign(text: string): boolean {
    const card = this.#newCard();
    const lane = card?.laneId == null ? undefined : this.#editor.map.get(card.laneId);
    const prefix = lane?.type === 'lane' ? prefixOf(lane, text) : undefined;
    if (card === undefined || prefix === undefined) return false;
    this.#recast(card, prefix);
    return true;
  }

  /** Makes the card what a sign says, as if it had begun so: within the same undo step. */
  #recast(card: Card, { sign, kind, score = 0 }: Prefix): void {
    const { map, session } = this.#editor;
    const typing = session.getState().editing?.typing ?? '';
    const { stageId, laneId } = card;
    const isFeeling = kind === 'emotion';
    const owner =
      isFeeling && card.kind !== 'emotion' && stageId !== null && laneId !== null
        ? { personaId: ownerOfFeeling(map, { stageId, laneId }) }
        : {};
    this.#choice = {
      typing,
      kind: card.kind,
      values: { title: sign, ...(card.kind === 'emotion' ? { score: card.score } : {}) },
    };
    this.#passing = null;
    const values = { title: '', ...(isFeeling ? { score } : {}), ...owner };
    this.#editor.run(setKind, { ids: [card.id], kind, values }, typing);
  }

  #nextTyping(): string {
    this.#count += 1;
    return `writing ${this.#count}`;
  }
}
