/** The same values in order, in an array of their own. */
export function sorted<Value>(
  values: readonly Value[],
  compare?: (a: Value, b: Value) => number,
): Value[] {
  const copy = [...values];
  copy.sort(compare);
  return copy;
}
