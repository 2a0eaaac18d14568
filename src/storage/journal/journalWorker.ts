import { type Answer, type Request, refusalOf } from './messages.ts';
import { type Journal, openJournal } from './journal.ts';
import { writableOpfsFiles } from './opfsFiles.ts';

/** The worker that writes the journal: only workers may write files and wait until the disk has them. */
const session = Math.random().toString(36).slice(2, 12);
let journal: Promise<Journal> | null = null;

async function answer({ id, call, args }: Request): Promise<Answer> {
  try {
    journal ??= writableOpfsFiles().then((files) => openJournal(files, session));
    const opened = await journal;
    if (call === 'open') return { id, value: true };
    const value = await (opened[call] as (...values: readonly unknown[]) => Promise<unknown>)(...args);
    return { id, value };
  } catch (error) {
    return { id, refusal: refusalOf(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};
