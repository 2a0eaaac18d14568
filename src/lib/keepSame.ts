/** `after`, with the parts that equal those of `before` being the very same: readers can compare them with `===`. */
export function keepSame<Value>(before: unknown, after: Value): Value {
  if (before === after || !isNested(before) || !isNested(after) || Array.isArray(before) !== Array.isArray(after))
    return after;
  const keys = Object.keys(after);
  const kept = keys.map((key) => keepSame(before[key], after[key]));
  const isSame = Object.keys(before).length === keys.length;
  if (isSame && keys.every((key, i) => Object.hasOwn(before, key) && before[key] === kept[i])) return before as Value;
  return (Array.isArray(after) ? kept : Object.fromEntries(keys.map((key, i) => [key, kept[i]]))) as Value;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
