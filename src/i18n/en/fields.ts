/** Texts of comments on parts. */
export const comments = {
  title: (open: number) => (open === 0 ? 'Comments' : `Comments (${open})`),
  text: 'Comment',
  placeholder: 'Write a comment',
  author: 'Your name',
  send: 'Comment',
  sendKeys: 'Ctrl+Enter sends',
  nobody: 'Someone',
  resolve: (text: string) => `Resolve: ${text}`,
  reopen: (text: string) => `Reopen: ${text}`,
  remove: (text: string) => `Delete comment: ${text}`,
  resolved: (count: number) => (count === 1 ? '1 resolved' : `${count} resolved`),
  open: (count: number) => (count === 1 ? '1 open comment' : `${count} open comments`),
  on: (comments: string, part: string) => `${comments}. ${part}`,
};

/** Texts of the curves of emotion on the canvas. */
export const curves = {
  personas: 'Personas of the curve',
  toggle: (persona: string) => `Curve: ${persona}`,
  gap: (persona: string, stage: string) => `Add an emotion: ${persona}, ${stage}`,
};

/** Texts of the table of measurements. */
export const series = {
  date: 'Date',
  value: 'Value',
  trend: (from: string, to: string) => `From ${from} to ${to}`,
  paste: 'Paste from a spreadsheet',
  pasteHint: 'A column of values, or two columns: date and value',
  read: 'Add these rows',
  taken: (count: number) => (count === 1 ? '1 row was read.' : `${count} rows were read.`),
  unread: (rows: string, count: number) =>
    count === 1
      ? `Row ${rows} could not be read and is still here: correct it and add it again.`
      : `Rows ${rows} could not be read and are still here: correct them and add them again.`,
  tooMany: (most: string) => `There is room for ${most} measurements; the other rows are still here.`,
  moreRows: (count: number) => `${count} more`,
};

/** What fields offer while they are filled. */
export const suggestions = {
  tags: 'In use on this map',
  mixedList: 'Several values. What is added here replaces them in all that is chosen.',
};
