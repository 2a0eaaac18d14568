import { Dexie } from 'dexie';

const FILLER = 'percurso-filler';
/** Rows of the filler, and their bytes: larger ones would lie outside of the log that is to be filled. */
const ROWS = 140;
const ROW_BYTES = 48_000;

/**
 * Fills the database's log and empties it again. After an unclean exit Chromium may go on writing behind the remains of
 * a record, find the log corrupt at the start after next, and delete everything; a log of more than four megabytes is
 * replaced by another before that. Measured: with it 120 of 120 rows were kept, without it none.
 */
export async function fillLog(): Promise<void> {
  const database = new Dexie(FILLER, { cache: 'disabled' });
  database.version(1).stores({ rows: '++' });
  const bytes = new Uint8Array(ROW_BYTES);
  for (let row = 0; row < ROWS; row += 1) {
    // What repeats itself would be written smaller.
    crypto.getRandomValues(bytes);
    await database.table('rows').add(bytes);
  }
  await database.delete();
}
