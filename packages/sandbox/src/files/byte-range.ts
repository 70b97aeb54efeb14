/** A part of a file: `start` is the first byte, `end` the one after the last. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header with one range of bytes (RFC 9110, section 14).
 *
 * @returns the part, `"unsatisfiable"` if it lies behind the end, or undefined for what is to be ignored: another
 * unit, several ranges, or nonsense.
 */
export function readRange(header: string, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") return lastBytes(Number(last), size);
  const start = Number(first);
  const end = last === "" ? size : Math.min(Number(last) + 1, size);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : "unsatisfiable";
}

function lastBytes(count: number, size: number): ByteRange | "unsatisfiable" {
  if (count === 0) return "unsatisfiable";
  return { start: Math.max(0, size - count), end: size };
}
