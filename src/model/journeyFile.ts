/** What a `.journey.json` file says of itself, before its records. */
export const FILE_FORMAT = 'percurso.journey';

/** Ending of our own files. */
export const FILE_ENDING = '.journey.json';

/** What a file may hold at most; checked before any work is done on it. */
export const fileLimits = {
  /** Bytes of a whole file, pictures included. */
  bytes: 150_000_000,
  /** Characters without pictures. */
  characters: 20_000_000,
  /** Well above the largest map that stays fast to draw, so that whatever is exported can be imported again. */
  cards: 20_000,
  /** Records of every type, and what stands in their place. */
  records: 100_000,
  /** Cells, each a stage in a lane: the screen draws every one of them, with a card or without. */
  cells: 100_000,
  /** Nesting of values in values. */
  depth: 32,
  /** Bytes of one picture, and its pixels once it is decoded: a small file can claim to be of any size. */
  picture: 10_000_000,
  pixels: 40_000_000,
} as const;

/** Types of pictures that are kept: none that can carry a script. */
export const pictureTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
