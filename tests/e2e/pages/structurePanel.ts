import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/en.ts';
import { boxOf, middleOf } from './boxes.ts';

/** One of the lists of the structure panel: the stages, the lanes or the personas. */
export class StructureList {
  readonly page: Page;
  readonly root: Locator;
  readonly #words: Messages;
  readonly #type: 'stage' | 'lane' | 'persona';

  constructor(page: Page, words: Messages, type: 'stage' | 'lane' | 'persona') {
    this.page = page;
    this.#words = words;
    this.#type = type;
    const { structure } = words;
    const name = { stage: structure.stages, lane: structure.lanes, persona: structure.personas }[type];
    this.root = page.getByRole('region', { name, exact: true });
  }

  /** The field with the name of the part at a place, counted from 1. */
  name(place: number): Locator {
    const { structure, parts } = this.#words;
    return this.root.getByRole('textbox', { name: structure.nameOf(parts.types[this.#type], place), exact: true });
  }

  /** The names from first to last. */
  names(): Promise<string[]> {
    return this.root
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  }

  async add(): Promise<void> {
    const { addStage, addLane, addPersona } = this.#words.structure;
    const name = { stage: addStage, lane: addLane, persona: addPersona }[this.#type];
    await this.root.getByRole('button', { name, exact: true }).click();
  }

  async choose(title: string, action: string): Promise<void> {
    await this.root.getByRole('button', { name: this.#words.structure.moreOf(title), exact: true }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** Shows a part that is hidden, by the button beside its name. */
  async show(title: string): Promise<void> {
    await this.root.getByRole('button', { name: this.#words.structure.showPart(title), exact: true }).click();
  }

  grip(title: string): Locator {
    return this.root.getByRole('button', { name: this.#words.structure.moveItem(title), exact: true });
  }

  /** Drags a part by its grip onto the place of another. */
  async drag(title: string, over: string): Promise<void> {
    const names = await this.names();
    const from = middleOf(await boxOf(this.grip(title)));
    const to = middleOf(await boxOf(this.grip(over)));
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x, from.y + 8, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    const told = this.#words.structure.sortOver(title, names.indexOf(over) + 1, names.length);
    await expect(this.page.getByText(told)).toBeAttached();
    await this.page.mouse.up();
  }
}
