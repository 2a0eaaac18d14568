/** A file's name from a map's title and day, without what any system refuses in names. */
export function fileName(title: string, day: string, ending: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${[...safe].slice(0, 80).join('').trim() || 'Percurso'} - ${day}${ending}`;
}
