/** The look of the characters: 5 cells wide, 7 high, and 2 more for what hangs below the line. */
export const GLYPH_WIDTH = 5;
export const GLYPH_HEIGHT = 9;

/** Stands for a character the font does not have. */
export const UNKNOWN_CHARACTER = "\u25a1";

/** Stands for text that was cut off. */
export const ELLIPSIS = "\u2026";

/**
 * A digit a row from the top, empty rows at the bottom left out. A digit is a number to the base of 32 whose five bits are
 * the cells of the row: g is the leftmost, 1 the rightmost, v all of them.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  " ": "0",
  "!": "4444404",
  '"': "aa",
  "#": "aavavaa",
  $: "4fke5u4",
  "%": "op248j3",
  "&": "cik8lid",
  "'": "44",
  "(": "2488842",
  ")": "8422248",
  "*": "04lel4",
  "+": "044v44",
  ",": "00000cc48",
  "-": "000e",
  ".": "00000cc",
  "/": "122488g",
  0: "ehjlphe",
  1: "4c4444e",
  2: "eh168gv",
  3: "eh161he",
  4: "26aiv22",
  5: "vgu11he",
  6: "68guhhe",
  7: "v124888",
  8: "ehhehhe",
  9: "ehhf12c",
  ":": "00cc0cc",
  ";": "00cc0cc48",
  "<": "248g842",
  "=": "00v0v",
  ">": "8421248",
  "?": "eh12404",
  "@": "ehnlnge",
  A: "4ahhvhh",
  B: "uhhuhhu",
  C: "ehggghe",
  D: "uhhhhhu",
  E: "vgguggv",
  F: "vgguggg",
  G: "ehgnhhf",
  H: "hhhvhhh",
  I: "e44444e",
  J: "72222ic",
  K: "hikokih",
  L: "ggggggv",
  M: "hrllhhh",
  N: "hhpljhh",
  O: "ehhhhhe",
  P: "uhhuggg",
  Q: "ehhhlid",
  R: "uhhukih",
  S: "fgge11u",
  T: "v444444",
  U: "hhhhhhe",
  V: "hhhhha4",
  W: "hhhllla",
  X: "hha4ahh",
  Y: "hha4444",
  Z: "v1248gv",
  "[": "e88888e",
  "\\": "g884221",
  "]": "e22222e",
  "^": "4ah",
  _: "0000000v",
  "`": "84",
  a: "00e1fhf",
  b: "gguhhhu",
  c: "00ehghe",
  d: "11fhhhf",
  e: "00ehvge",
  f: "698s888",
  g: "00fhhhf1e",
  h: "gguhhhh",
  i: "40c444e",
  j: "2062222ic",
  k: "ggikoki",
  l: "c44444e",
  m: "00qllll",
  n: "00uhhhh",
  o: "00ehhhe",
  p: "00uhhhugg",
  q: "00fhhhf11",
  r: "00mpggg",
  s: "00fge1u",
  t: "88s8896",
  u: "00hhhhf",
  v: "00hhha4",
  w: "00hhlla",
  x: "00ha4ah",
  y: "00hhhhf1e",
  z: "00v248v",
  "{": "6448446",
  "|": "4444444",
  "}": "c44244c",
  "~": "008l2",
  [ELLIPSIS]: "000000l",
  [UNKNOWN_CHARACTER]: "vhhhhhv",
};

/** Whether the font has a character. */
export function hasGlyph(character: string): boolean {
  return Object.hasOwn(GLYPHS, character);
}

/** The cells of a character that are set, as `[column, row]` from its top left; those of a box if the font lacks it. */
export function glyphCells(character: string): (readonly [column: number, row: number])[] {
  const digits = GLYPHS[hasGlyph(character) ? character : UNKNOWN_CHARACTER] ?? "";
  return Array.from(digits).flatMap((digit, row) => {
    const bits = Number.parseInt(digit, 32);
    const columns = Array.from({ length: GLYPH_WIDTH }, (_, column) => column);
    return columns
      .filter((column) => (bits >> (GLYPH_WIDTH - 1 - column)) & 1)
      .map((column) => [column, row] as const);
  });
}
