/** A stream of chosen-looking values that is the same for the same seed. Not fit for secrets. */
export interface RandomSource {
  /** Letters and digits. */
  letters(length: number): string;
  /** Digits, the first one not 0. */
  digits(length: number): string;
  /** A whole number from 0 on, below the limit. */
  below(limit: number): number;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** FNV-1a: a 32-bit number for a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Makes a source from a seed. Different texts give unrelated streams. */
export function createRandomSource(seed: string): RandomSource {
  let state = hashText(seed);
  // A Weyl sequence through a 32-bit mixer: short, and even enough for ids.
  const below = (limit: number): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
  };
  const letters = (length: number): string =>
    Array.from({ length }, () => ALPHABET.charAt(below(ALPHABET.length))).join("");
  const digits = (length: number): string =>
    Array.from({ length }, (_, index) => (index === 0 ? 1 + below(9) : below(10))).join("");
  return { letters, digits, below };
}
