/** A blank and up to six letters, or one sign: every character of a text falls into exactly one of them. */
const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]{1,6}|[^\s\p{L}\p{M}\p{N}])|\s+/gu;

/** What a picture, a sound or a file costs, whatever its size. */
const MEDIA_TOKENS = 258;

/** A text without a blank that is longer than any word is taken for a file in base64. */
const LONGEST_WORD = 1024;

/** Cuts a text into tokens; put together they are the text again. No character is cut. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Counts the tokens of everything in a request that is a text. */
export function countTokens(sent: unknown): number {
  if (typeof sent === "string") return isMedia(sent) ? MEDIA_TOKENS : tokensOf(sent).length;
  if (typeof sent !== "object" || sent === null) return 0;
  return Object.values(sent).reduce((sum: number, part) => sum + countTokens(part), 0);
}

function isMedia(text: string): boolean {
  return text.startsWith("data:") || (text.length > LONGEST_WORD && !/\s/.test(text));
}
