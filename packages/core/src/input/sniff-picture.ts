/** How the base64 of each kind of picture begins. */
const signatures = {
  "image/png": /^iVBORw0KGgo/,
  "image/jpeg": /^\/9j\//,
  "image/webp": /^UklGR.{6}XRUJQ/,
  "image/gif": /^R0lGOD/,
};

/** The type of a picture by its first bytes, whatever it claims to be; undefined when it is none. */
export function sniffPicture(base64: string): string | undefined {
  return Object.entries(signatures).find(([, start]) => start.test(base64))?.[0];
}
