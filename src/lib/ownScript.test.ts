import { beforeEach, describe, expect, it, vi } from 'vitest';

const PAGE = 'https://maps.example:8443/percurso/index.html?from=mail#/map/a';

async function load(globals: Readonly<Record<string, unknown>> = {}) {
  for (const [name, value] of Object.entries({ location: new URL(PAGE), ...globals })) vi.stubGlobal(name, value);
  return (await import('./ownScript.ts')).ownScript;
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe('an address of a script', () => {
  it.each([
    ['sw.js', 'https://maps.example:8443/percurso/sw.js'],
    ['./assets/a.js', 'https://maps.example:8443/percurso/assets/a.js'],
    [new URL('https://maps.example:8443/percurso/a.js'), 'https://maps.example:8443/percurso/a.js'],
  ])('%s is taken where it lies with the page', async (url, address) => {
    const ownScript = await load();
    expect(ownScript(url)).toBe(address);
  });

  it.each([
    'https://elsewhere.example/percurso/sw.js',
    'http://maps.example:8443/percurso/sw.js',
    'https://maps.example/percurso/sw.js',
    'https://maps.example:8443.elsewhere.example/percurso/sw.js',
    '//elsewhere.example/sw.js',
    '/other-app/sw.js',
    '../sw.js',
    'assets/../../sw.js',
    'data:text/javascript,alert(1)',
    'blob:https://maps.example:8443/percurso/0c3f',
    'javascript:alert(1)',
    'https://',
  ])('%s is refused', async (url) => {
    const ownScript = await load();
    expect(() => ownScript(url)).toThrow(TypeError);
  });

  it('is vouched for by one policy, which refuses by itself what is not the own', async () => {
    let rule: (text: string) => string = String;
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: typeof rule }) => {
      rule = rules.createScriptURL;
      return { createScriptURL: (text: string) => ({ trusted: rule(text) }) };
    });
    const ownScript = await load({ trustedTypes: { createPolicy } });
    expect(ownScript('a.js')).toEqual({ trusted: 'https://maps.example:8443/percurso/a.js' });
    expect(ownScript('b.js')).toEqual({ trusted: 'https://maps.example:8443/percurso/b.js' });
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('own-scripts', expect.anything());
    expect(() => rule('https://elsewhere.example/a.js')).toThrow(TypeError);
  });
});
