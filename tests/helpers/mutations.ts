import type { Random } from './random.ts';

/** Values that no field expects, as texts of JSON: objects made in JavaScript could not hold all of them. */
const oddities = [
  ...['null', 'true', '-1', '1e308', '-0', '""', '"journey"', '"card0"', '"constructor"', '"__proto__"', '"a b"'],
  ...['[]', '{}', '[[]]', '[null]', '{"toString":1,"valueOf":1}', '{"__proto__":{"polluted":1}}', '"\\ud800"'],
  ...['{"constructor":{"prototype":{"polluted":1}}}', '{"asset":7}', '{"length":1e9}', '"2024-02-31"'],
  `"${'x'.repeat(10_001)}"`,
  `${'['.repeat(33)}${']'.repeat(33)}`,
  `[${'0,'.repeat(600)}0]`,
];
const keys = [
  ...['id', 'type', 'kind', 'deleted', 'title', 'order', 'stageId', 'personaIds', 'targetId', '__proto__', 'toJSON'],
  ...['mime', 'data', 'assets', 'filter'],
];

type Container = Record<string, unknown> | unknown[];

/** Some value within another, by the container that holds it and its key there. */
function anyPlaceIn(value: unknown, random: Random): { container: Container; key: string } | null {
  const places: { container: Container; key: string }[] = [];
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) return;
    for (const [key, inner] of Object.entries(item)) {
      places.push({ container: item as Container, key });
      visit(inner);
    }
  };
  visit(value);
  return places.length === 0 ? null : random.pick(places);
}

/** A JSON text with one of its values replaced, removed, doubled or joined by another. */
export function bend(text: string, random: Random): string {
  const file = JSON.parse(text) as Container;
  const place = anyPlaceIn(file, random);
  if (place === null) return text;
  const { container, key } = place;
  const mark = `@@${String(random.below(1e9))}@@`;
  random.pick([
    () => Object.assign(container, { [key]: mark }),
    () => (Array.isArray(container) ? container.splice(Number(key), 1) : Reflect.deleteProperty(container, key)),
    () => (Array.isArray(container) ? container.push(structuredClone(container[Number(key)])) : undefined),
    () => (Array.isArray(container) ? container.push(mark) : Object.assign(container, { [random.pick(keys)]: mark })),
    () => (Array.isArray(container) ? container.reverse() : Object.assign(container, { [key]: { [key]: mark } })),
  ])();
  return JSON.stringify(file).replaceAll(`"${mark}"`, () => random.pick(oddities));
}

/** A text with some of its characters changed, lost, doubled or cut off. */
export function scratch(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = 1 + random.below(random.chance(20) ? 200 : 3);
  return random.pick([
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at + length) + text.slice(at),
    () =>
      text.slice(0, at) +
      random.pick(['"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '\t', '\n', ';', '<', '>', '\u0000', 'e9']) +
      text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1),
  ])();
}

const decoder = new TextDecoder();

/** The text of a file in which some bytes or bits of it are wrong, as a browser reads it. */
export function corrode(bytes: Uint8Array, random: Random): string {
  const wrong = bytes.slice();
  for (let i = random.below(3); i >= 0; i--) {
    const at = random.below(wrong.length);
    wrong[at] = random.chance(50) ? random.below(256) : (wrong[at] as number) ^ (1 << random.below(8));
  }
  return decoder.decode(random.chance(5) ? wrong.subarray(0, random.below(wrong.length)) : wrong);
}
