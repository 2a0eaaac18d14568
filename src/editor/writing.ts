import { createCard, firstKindOf } from '../commands/cards.ts';
import { setField } from '../commands/parts.ts';
import type { Place } from '../commands/places.ts';
import { type Card, isLoose } from '../model/card.ts';
import type { CardKind } from '../model/kinds/index.ts';
import type { Editor } from './editor.ts';
import { dropEmptyCard } from './emptyCard.ts';

/** Where the writing goes on after a title: nowhere, below in the same cell, or in the neighbouring stage. */
type Next = 'stay' | 'down' | 'left' | 'right';

/** Writing titles on the canvas: beginning, ending, going on. */
export class Writing {
  readonly #editor: Editor;
  #count = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Begins to write the title of a part that is there. */
  begin(id: string): void {
    this.end();
    // What ends may be what was to begin: a new card that was left empty has gone.
    if (this.#editor.isReadOnly || this.#editor.map.get(id) === undefined) return;
    this.#editor.session.select([id]);
    this.#editor.session.edit({ id, isNew: false, typing: this.#nextTyping() });
  }

  /** Makes a card and begins to write it; `text` is what has been typed of it already. */
  beginCard(kind: CardKind, place: Place, text = ''): string | null {
    this.end();
    const typing = this.#nextTyping();
    const made = this.#editor.run(createCard, { kind, place, values: { title: text } }, typing);
    const id = made?.[0];
    if (id === undefined) return null;
    if ('cell' in place) this.#editor.session.moveCursor(place.cell);
    this.#editor.session.edit({ id, isNew: true, typing });
    return id;
  }

  /** Takes what the field holds now. */
  write(text: string): void {
    const { editing } = this.#editor.session.getState();
    if (editing !== null)
      this.#editor.run(setField, { ids: [editing.id], field: 'title', value: text }, editing.typing);
  }

  /** Ends the writing; a card that was begun with it and left empty goes again. */
  end(): void {
    const { session } = this.#editor;
    const { editing } = session.getState();
    if (editing === null) return;
    session.edit(null);
    this.#editor.endTyping();
    if (editing.isNew) dropEmptyCard(this.#editor, editing.id);
  }

  /** Ends the writing and goes on with the next title. */
  endAndGo(next: Next): void {
    const { map, session } = this.#editor;
    const id = session.getState().editing?.id;
    const record = id === undefined ? undefined : map.get(id);
    this.end();
    if (record === undefined || next === 'stay') return;
    if (record.type === 'card') this.#goOnFromCard(record, next);
    else if (record.type === 'stage' || record.type === 'lane') {
      const siblings = record.type === 'stage' ? map.stages : map.lanes;
      const at = siblings.findIndex((sibling) => sibling.id === record.id);
      const sibling = siblings[at + (next === 'left' ? -1 : 1)];
      if (sibling !== undefined && next !== 'down') this.begin(sibling.id);
    }
  }

  #goOnFromCard(card: Card, next: Exclude<Next, 'stay'>): void {
    const { map } = this.#editor;
    const isKept = map.card(card.id) !== undefined;
    if (isLoose(card) || card.stageId === null || card.laneId === null) return;
    const cell = { stageId: card.stageId, laneId: card.laneId };
    if (next === 'down') {
      if (!isKept || card.kind === 'emotion') return;
      this.beginCard(card.kind, { cell, index: map.cardsIn(cell).findIndex(({ id }) => id === card.id) + 1 });
      return;
    }
    const at = map.stages.findIndex(({ id }) => id === cell.stageId);
    const stage = map.stages[at + (next === 'right' ? 1 : -1)];
    const lane = map.get(cell.laneId);
    if (stage === undefined || lane?.type !== 'lane') return;
    const neighbour = { stageId: stage.id, laneId: cell.laneId };
    const feeling = map
      .cardsIn(neighbour)
      .find((other) => card.kind === 'emotion' && other.kind === 'emotion' && other.personaId === card.personaId);
    if (feeling !== undefined) this.begin(feeling.id);
    else this.beginCard(card.kind === 'emotion' ? 'emotion' : firstKindOf(lane), { cell: neighbour });
  }

  #nextTyping(): string {
    this.#count += 1;
    return `writing ${this.#count}`;
  }
}
