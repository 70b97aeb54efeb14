import type { Random } from "./random.js";

const encoder = new TextEncoder();

/** Writes events in one of the ways the standard allows, with signs of life and other lines that do not count. */
export function randomWire(random: Random, events: readonly object[]): Uint8Array {
  const end = random.pick(["\n", "\n", "\r\n", "\r"]);
  const lines: string[] = [];
  for (const event of events) {
    if (random.oneIn(5))
      lines.push(...random.pick([[": PING", ""], [""], ["data:", ""], ["retry: 3"], ["id: {"]]));
    if ("type" in event) lines.push(`event: ${String(event.type)}`);
    const json = random.oneIn(10) ? JSON.stringify(event, undefined, 1) : JSON.stringify(event);
    for (const line of json.split("\n")) lines.push(`data:${random.pick([" ", " ", ""])}${line}`);
    lines.push("");
  }
  return encoder.encode(
    `${random.pick(["", "\uFEFF"])}${lines.map((line) => line + end).join("")}`,
  );
}

/** Cuts bytes anywhere: inside of characters, and between the two bytes of a line's end. */
export function randomChunks(random: Random, bytes: Uint8Array): Uint8Array[] {
  const longest = random.pick([100, 300, 2_000]);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = start + 1 + random.below(longest);
    chunks.push(bytes.subarray(start, end));
    start = end;
  }
  return chunks;
}

const snippets = [
  "Tromsø",
  " ",
  "🚋",
  "日本",
  '"',
  "\\",
  "\n",
  "\u2028",
  "{",
  "data: x",
  "\r\n",
  "[DONE]",
  "é",
  "0",
];

/** A text of up to so many snippets. */
export function randomText(random: Random, most: number): string {
  let text = "";
  for (let count = random.below(most + 1); count > 0; count--) text += random.pick(snippets);
  return text;
}

/** Cuts a text anywhere, also inside of a character. */
export function randomPieces(random: Random, text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + 1 + random.below(12);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
