/**
 * The address that a text is, where a person can be led to it without harm; else null. Browsers overlook blanks and
 * control characters within addresses (`java\tscript:`), so that a text with any is none. Only what asks a server or
 * begins a letter passes: no scripts, no files, no content in the address itself, and no name or password before the
 * host, behind which another host hides.
 */
export function safeUrl(text: string): string | null {
  const address = text.trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address) || !URL.canParse(address)) return null;
  const { href, username, password } = new URL(address);
  return username === '' && password === '' ? href : null;
}
