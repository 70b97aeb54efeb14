/** How the base64 of each kind of picture begins. */
const signatures: readonly (readonly [start: RegExp, type: string])[] = [
  [/^iVBORw0KGgo/, "image/png"],
  [/^\/9j\//, "image/jpeg"],
  [/^R0lGOD/, "image/gif"],
  [/^UklGR.{6}XRUJQ/, "image/webp"],
];

/** The type of a picture by its first bytes, whatever it claims to be; undefined when it is none. */
export function sniffPicture(base64: string): string | undefined {
  return signatures.find(([start]) => start.test(base64))?.[1];
}
