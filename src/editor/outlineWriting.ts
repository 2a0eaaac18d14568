import { createCard, firstKindOf, moveCards } from '../commands/cards.ts';
import { deleteParts, setField } from '../commands/parts.ts';
import type { Place } from '../commands/places.ts';
import type { Card } from '../model/card.ts';
import type { Cell, JourneyMap } from '../model/journeyMap.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Editor } from './editor.ts';
import { dropEmptyPart } from './emptyPart.ts';
import { stepInLane } from './outline.ts';

/** Shift of a loose card from the one that it was begun at, in map pixels. */
const LOOSE_STEP = 24;

/** Writing in the outline, where every title is a field: one of them at a time is at work. */
export class OutlineWriting {
  readonly #editor: Editor;
  #current: { readonly id: string; readonly isNew: boolean; readonly typing: string } | null = null;
  #count = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Chooses a part on the map as well, and marks its cell there. */
  choose(id: string): void {
    const { session, map } = this.#editor;
    session.select([id]);
    session.moveCursor(map.cellOf(id));
  }

  /** A field is gone to; `isNew` where its card was just made to be written. */
  begin(id: string, isNew = false): void {
    if (this.#current?.id === id) return;
    this.#end();
    this.#current = { id, isNew, typing: this.#nextTyping() };
  }

  /** Takes what a field holds now. */
  write(id: string, text: string): void {
    this.begin(id);
    this.#editor.run(setField, { ids: [id], field: 'title', value: text }, this.#current?.typing);
  }

  /** A field is left; a card that was made for it and stayed empty goes again. */
  leave(id: string): void {
    if (this.#current?.id === id) this.#end();
  }

  /** A new card of the same kind below one; null where the next one has nothing to say: behind an empty new one, or for a feeling that everyone on show has already. */
  addBelow(id: string): string | null {
    const { map } = this.#editor;
    const card = map.card(id);
    const isStillEmpty = this.#current?.id === id && this.#current.isNew && card?.title === '';
    const place = card === undefined || isStillEmpty ? null : placeBelow(map, card);
    return card === undefined || place === null ? null : this.#make(card.kind, place);
  }

  /** A new card at the end of a cell, of the first kind that its lane takes. */
  addTo(cell: Cell): string | null {
    const lane = this.#editor.map.get(cell.laneId);
    return lane?.type === 'lane' ? this.#make(firstKindOf(lane), { cell }) : null;
  }

  /** Moves a card one step up or down its lane; tells where it went. */
  move(id: string, direction: 'up' | 'down'): Place | null {
    const place = stepInLane(this.#editor.map, id, direction);
    if (place === null || this.#editor.run(moveCards, { ids: [id], place }) === null) return null;
    if (this.#current?.id === id) this.#current = { ...this.#current, isNew: false };
    this.choose(id);
    return place;
  }

  /** Deletes a part; one that was just made leaves no trace. */
  remove(id: string): void {
    const isNew = this.#current?.id === id && this.#current.isNew;
    if (this.#current?.id === id) this.#end();
    if (!isNew || this.#editor.map.get(id) !== undefined) this.#editor.run(deleteParts, { ids: [id] });
  }

  undo(): void {
    this.#current = null;
    this.#editor.undo();
  }

  redo(): void {
    this.#current = null;
    this.#editor.redo();
  }

  #make(kind: CardKind, place: Place): string | null {
    this.#end();
    const typing = this.#nextTyping();
    const id = this.#editor.run(createCard, { kind, place }, typing)?.[0];
    if (id === undefined) return null;
    this.#current = { id, isNew: true, typing };
    if ('cell' in place) this.#editor.session.moveCursor(place.cell);
    return id;
  }

  #end(): void {
    const current = this.#current;
    if (current === null) return;
    this.#current = null;
    this.#editor.endTyping();
    if (current.isNew) dropEmptyPart(this.#editor, current.id);
  }

  #nextTyping(): string {
    this.#count += 1;
    return `outline ${this.#count}`;
  }
}

function placeBelow(map: JourneyMap, card: Card): Place | null {
  const cell = map.cellOf(card.id);
  if (cell === null)
    return card.position && { position: [card.position[0] + LOOSE_STEP, card.position[1] + LOOSE_STEP] };
  const cards = map.cardsIn(cell);
  const felt = new Set(cards.flatMap((other) => (other.kind === 'emotion' ? [other.personaId] : [])));
  if (card.kind === 'emotion' && !map.personas.some(({ id, visible }) => visible && !felt.has(id))) return null;
  return { cell, index: cards.indexOf(card) + 1 };
}
