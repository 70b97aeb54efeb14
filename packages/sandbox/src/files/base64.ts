/** How many bytes become characters at a time: a call takes only so many arguments. */
const CHUNK_BYTES = 8192;

/** Writes bytes in base64, with every runtime's own means. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  }
  return btoa(text);
}
