const MOST_MEMBERS = 12;
const MOST_LEVELS = 3;

/** Describes a value by its types alone, such as `{ id: string, videos: [{ url: string }] }`. */
export function shapeOf(value: unknown, levels: number = MOST_LEVELS): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length > 0 ? `[${shapeOf(value[0], levels - 1)}]` : "[]";
  if (typeof value !== "object") return value === undefined ? "nothing" : typeof value;
  if (levels <= 0) return "object";
  const members = Object.entries(value);
  const shown = members
    .slice(0, MOST_MEMBERS)
    .map(([name, member]) => `${name}: ${shapeOf(member, levels - 1)}`);
  if (members.length > MOST_MEMBERS) shown.push("…");
  return shown.length > 0 ? `{ ${shown.join(", ")} }` : "{}";
}
