/**
 * A picture or another file: an `https` address, base64 text, a data URL, or the bytes themselves.
 * To give a file's path, read it with `readMedia` from the package's `/node` part.
 */
export type MediaInput = string | URL | Blob | Uint8Array | ArrayBuffer;
