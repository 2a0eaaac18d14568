import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../tests/helpers/hostileTexts.ts';
import { payloads } from '../../tests/helpers/payloads.ts';
import { safeUrl } from './safeUrl.ts';

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' HTTP://Example.ORG ', 'http://example.org/'],
    ['https://exámple.org/ação', 'https://xn--exmple-qta.org/a%C3%A7%C3%A3o'],
    ['mailto:ana@example.org?subject=Oi', 'mailto:ana@example.org?subject=Oi'],
    ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ])('%j leads to %j', (text, address) => {
    expect(safeUrl(text)).toBe(address);
  });

  it.each([
    ...[
      '',
      'Interview with Ana',
      'example.org',
      '//example.org',
      '/etc/passwd',
      '#here',
      '?a',
      'https://',
      'https:///',
    ],
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'javascript&#9;:alert(1)',
      '\u0001javascript:1',
    ],
    ...[
      'data:text/html,x',
      'blob:https://example.org/x',
      'file:///etc/passwd',
      'ftp://example.org',
      'vbscript:x',
      'about:blank',
    ],
    ...[
      'view-source:https://example.org',
      'feed:https://example.org',
      'intent://x',
      'http:example.org',
      'https:/example.org',
    ],
    ...['https://exam\tple.org', 'https://example.org/a b', 'https://bank.example@evil.example'],
    ...['https://a:b@example.org', 'https://[', 'https://\u0000', 'https://exa\u0085mple.org', 'mailto:'],
  ])('%j leads nowhere', (text) => {
    expect(safeUrl(text)).toBeNull();
  });

  it('no text that could run leads anywhere', () => {
    const addresses = [...payloads, ...hostileTexts].map(safeUrl).filter((address) => address !== null);
    expect(addresses).toEqual([]);
  });
});
