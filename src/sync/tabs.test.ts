import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserTabs } from './tabs.ts';

type Grant = (lock: object | null) => unknown;

/** Web Locks as far as tabs use them. */
function fakeLocks() {
  const held = new Map<string, { shared: boolean; count: number }>();
  const waiting: (() => void)[] = [];
  const request = async (name: string, ...rest: [{ mode?: string; ifAvailable?: boolean }, Grant]) => {
    const [{ mode, ifAvailable }, grant] = rest;
    const shared = mode === 'shared';
    const isFree = () => {
      const holder = held.get(name);
      return holder === undefined || holder.count === 0 || (shared && holder.shared);
    };
    if (ifAvailable === true && !isFree()) return grant(null);
    while (!isFree())
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    held.set(name, { shared, count: (held.get(name)?.count ?? 0) + 1 });
    try {
      return await grant({});
    } finally {
      held.set(name, { shared, count: (held.get(name)?.count ?? 1) - 1 });
      for (const resolve of waiting.splice(0)) resolve();
    }
  };
  return { request };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('tabs that have joined a map', () => {
  it('hear what the others send, and nothing of their own, of other maps or after closing', async () => {
    const heard: Record<'a' | 'b' | 'c', number[][]> = { a: [], b: [], c: [] };
    const note = (name: 'a' | 'b' | 'c') => (update: Uint8Array) => heard[name].push([...update]);
    const [a, b, c] = [
      browserTabs().join('map', note('a')),
      browserTabs().join('map', note('b')),
      browserTabs().join('other', note('c')),
    ];
    a.send(Uint8Array.of(1, 2));
    b.send(Uint8Array.of(3));
    await vi.waitFor(() => expect([heard.a, heard.b]).toEqual([[[3]], [[1, 2]]]));
    b.close();
    a.send(Uint8Array.of(4));
    const last = browserTabs().join('map', note('c'));
    a.send(Uint8Array.of(5));
    await vi.waitFor(() => expect(heard.c).toEqual([[5]]));
    expect(heard.b).toEqual([[1, 2]]);
    for (const tab of [a, c, last]) tab.close();
  });

  it('heed only updates', async () => {
    const heard: number[][] = [];
    const tab = browserTabs().join('map', (update) => heard.push([...update]));
    const stranger = new BroadcastChannel('percurso-map-map');
    for (const message of ['text', null, { update: 1 }, [1], Uint8Array.of(9)]) stranger.postMessage(message);
    await vi.waitFor(() => expect(heard).toEqual([[9]]));
    stranger.close();
    tab.close();
  });

  it('do without channels where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tab = browserTabs().join('map', () => {});
    expect(() => {
      tab.send(Uint8Array.of(1));
      tab.close();
    }).not.toThrow();
  });
});

describe('[P3] work that needs the map for itself', () => {
  const work = vi.fn(async () => {});
  beforeEach(() => {
    work.mockClear();
  });

  it('runs while no tab has the map open, and not before all have left', async () => {
    const tabs = browserTabs();
    const leave = [await tabs.markOpen('map'), await tabs.markOpen('map')];
    expect(await tabs.whenAlone('other', work)).toBe(true);
    for (const go of leave) {
      expect(await tabs.whenAlone('map', work)).toBe(false);
      go();
    }
    expect(work).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await tabs.whenAlone('map', work)).toBe(true));
  });

  it('keeps others from opening the map until it is done', async () => {
    const tabs = browserTabs();
    let finish = (): void => {};
    const running = tabs.whenAlone(
      'map',
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const opened = vi.fn();
    const opening = tabs.markOpen('map').then(opened);
    expect(await tabs.whenAlone('map', work)).toBe(false);
    expect(opened).not.toHaveBeenCalled();
    finish();
    expect(await running).toBe(true);
    await opening;
    expect(opened).toHaveBeenCalled();
  });

  it('tells when it fails', async () => {
    const failing = browserTabs().whenAlone('map', () => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
  });

  it('is never done where the browser has no locks, or none for this page', async () => {
    vi.stubGlobal('navigator', {});
    expect(await browserTabs().whenAlone('map', work)).toBe(false);
    (await browserTabs().markOpen('map'))();
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request: refuse } });
    (await browserTabs().markOpen('map'))();
    await expect(browserTabs().whenAlone('map', work)).rejects.toThrow();
    expect(work).not.toHaveBeenCalled();
  });
});
