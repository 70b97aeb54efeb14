/** An object of a request. */
export type Members = Readonly<Record<string, unknown>>;

/** A value as an object; `{}` if it is none. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null ? (value as Members) : {};
}

/** A value as a list; empty if it is none. */
export function listOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.map(membersOf) : [];
}

/** A text, or what the parts of a content that are texts say. */
export function textIn(content: unknown): string {
  if (typeof content === "string") return content;
  const texts = listOf(content).map((part) => part["text"]);
  return texts.filter((text) => typeof text === "string").join(" ");
}

/** A number above 0, or undefined. */
export function countIn(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

/** A text or a list of texts as a list. */
export function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((text): text is string => typeof text === "string");
}

/** The last item of a list that is of a kind. */
export function lastOf<Item>(
  items: readonly Item[],
  isOfKind: (item: Item) => boolean,
): Item | undefined {
  return items.reduce<Item | undefined>((last, item) => (isOfKind(item) ? item : last), undefined);
}

/** The items at the end of a list that are of a kind, in order. */
export function lastOnes<Item>(
  items: readonly Item[],
  isOfKind: (item: Item) => boolean,
): readonly Item[] {
  let begin = items.length;
  while (begin > 0 && isOfKind(items[begin - 1]!)) begin -= 1;
  return items.slice(begin);
}
