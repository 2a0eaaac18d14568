/** What lies in the clipboard, in every form that a map can take. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
  readonly files: readonly File[];
}

/** What a paste event brings; it can be read only while the event lasts. */
export function pastedIn(data: DataTransfer): Pasted {
  return { text: data.getData('text/plain'), html: data.getData('text/html'), files: [...data.files] };
}

/** Reads the clipboard without an event, for which browsers ask the person or refuse. */
export async function readClipboard(): Promise<Pasted> {
  const items = await navigator.clipboard.read();
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item === undefined ? '' : (await item.getType(type)).text();
  };
  const files: File[] = [];
  for (const item of items) {
    const type = item.types.find((name) => name.startsWith('image/'));
    if (type !== undefined) files.push(new File([await item.getType(type)], '', { type }));
  }
  return { text: await textOf('text/plain'), html: await textOf('text/html'), files };
}
