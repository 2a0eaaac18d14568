import { describe, expect, it } from 'vitest';
import { browserDevice } from './device.ts';

describe('Safari', () => {
  const forgetsAfter = (agent: string, isInstalled = false) =>
    browserDevice({ agent, isInstalled, storage: undefined }).forgetsAfter;

  it.each([
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1',
    ],
  ])('forgets after seven days, but not on the home screen: %s', (agent) => {
    expect([forgetsAfter(agent), forgetsAfter(agent, true)]).toEqual([7, null]);
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0',
    ],
    [
      'Mozilla/5.0 (Linux; U; Android 4.4; SM-G900) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
  ])('is the only one to do so: %s', (agent) => {
    expect(forgetsAfter(agent)).toBeNull();
  });
});

it('a browser that says nothing of its room promises nothing', async () => {
  const device = browserDevice({ agent: '', isInstalled: false, storage: undefined });
  expect(await Promise.all([device.isPromised(), device.ask(), device.used()])).toEqual([null, false, null]);
});
