import { UNKNOWN_CHARACTER, hasGlyph } from "./font.js";

/** Typographic signs that Unicode does not reduce to ASCII itself. */
const PLAIN_FORMS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2010": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u3001": ",",
  "\u3002": ".",
};

/**
 * Rewrites text with the characters of the font: white space becomes one space, accents go, full-width forms become plain,
 * anything else, a Chinese character or an emoji for example, becomes a box.
 */
export function printableText(text: string): string {
  const spaced = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  // Marks and joiners that stand alone show nothing: variation selectors, the joiners inside an emoji.
  const visible = spaced.replace(/[\p{Mark}\p{Format}\p{Control}]/gu, "");
  return Array.from(visible, printableCharacter).join("");
}

function printableCharacter(character: string): string {
  if (hasGlyph(character)) {
    return character;
  }
  const plain = PLAIN_FORMS[character] ?? character.normalize("NFKD").replace(/\p{Mark}/gu, "");
  return Array.from(plain).every(hasGlyph) ? plain : UNKNOWN_CHARACTER;
}
