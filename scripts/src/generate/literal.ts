/** A piece of code within a literal, such as the name of a function. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The longest line before an object or a list is broken, as elsewhere in this repository. */
const LINE_LENGTH = 100;

/**
 * Writes JSON-like data as TypeScript, `Infinity` among its numbers: keys without quotes where they may, one line where it fits.
 *
 * @param column how much of the first line is taken already.
 */
export function printLiteral(value: unknown, indent = "", column = indent.length): string {
  const oneLine = onOneLine(value);
  if (typeof value !== "object" || value === null || value instanceof Code) return oneLine;
  // One character is left for the comma that usually follows.
  if (column + oneLine.length < LINE_LENGTH) return oneLine;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const lines = entriesOf(value).map(([prefix, member]) => {
    const printed = printLiteral(member, inner, inner.length + prefix.length);
    return `${inner}${prefix}${printed},\n`;
  });
  return `${open}\n${lines.join("")}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = entriesOf(value).map(([prefix, member]) => prefix + onOneLine(member));
  if (Array.isArray(value)) return `[${members.join(", ")}]`;
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The members with what stands before each: its key, or nothing in a list. */
function entriesOf(value: object): [prefix: string, member: unknown][] {
  if (Array.isArray(value)) return value.map((member) => ["", member]);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [isShorthand(key, member) ? "" : `${propertyName(key)}: `, member]);
}

/** Whether a member has the name of what it is. */
function isShorthand(key: string, member: unknown): boolean {
  return member instanceof Code && member.text === key;
}

/** A property's name as TypeScript writes it: quoted only when it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
