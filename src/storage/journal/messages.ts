import type { Journal } from './journal.ts';

/** A call of the page to the journal's worker. */
export interface Request {
  readonly id: number;
  readonly call: keyof Journal | 'open';
  readonly args: readonly unknown[];
}

/** The name and the words of an error, which do not cross from a worker to its page as an error of its class. */
interface WorkerRefusal {
  readonly name: string;
  readonly message: string;
}

export type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly refusal: WorkerRefusal };

export function refusalOf(error: unknown): WorkerRefusal {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
