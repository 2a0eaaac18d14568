import type { JSHandle, Locator } from '@playwright/test';

/** A file to be dropped: its text, or only how many bytes it has. */
export interface DroppedFile {
  readonly name: string;
  readonly content: string | number;
}

/** Files that a person drags over the page from outside of the browser. */
export class FileDrag {
  readonly #target: Locator;
  readonly #transfer: JSHandle<DataTransfer>;

  private constructor(target: Locator, transfer: JSHandle<DataTransfer>) {
    this.#target = target;
    this.#transfer = transfer;
  }

  /** Carries files over an element, as the browser would tell the page of it. */
  static async over(target: Locator, files: readonly DroppedFile[]): Promise<FileDrag> {
    const transfer = await target.page().evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, content } of dropped) {
        const parts =
          typeof content === 'string'
            ? [content]
            : Array.from({ length: Math.ceil(content / 1e6) }, () => new Uint8Array(1e6));
        data.items.add(new File(parts, name, { type: 'application/json' }));
      }
      return data;
    }, files);
    const drag = new FileDrag(target, transfer);
    for (const type of ['dragenter', 'dragover']) await drag.#tell(type);
    return drag;
  }

  async leave(): Promise<void> {
    await this.#tell('dragleave');
  }

  async drop(): Promise<void> {
    await this.#tell('drop');
  }

  #tell(type: string): Promise<void> {
    return this.#target.dispatchEvent(type, { dataTransfer: this.#transfer });
  }
}
