const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** Keys as this machine's people read them: `$mod+Shift+Z` is “Ctrl Shift Z”, on Apple's machines “⌘ ⇧ Z”. */
export function readableKeys(keys: string): string {
  const names: Readonly<Record<string, string>> = isApple
    ? { ...signs, $mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { ...signs, $mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
  return keys
    .split(/\+(?!$)/)
    .map(
      (key) => names[key] ?? key.replace(/^(Key|Digit)(?=.$)/, '').replace(/^[a-z]$/, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
