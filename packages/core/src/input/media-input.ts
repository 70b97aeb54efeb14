/**
 * A picture: an `https` address, base64 text, a data URL, or the bytes themselves.
 * To give a file's path, read it with `readMedia` from the package's `/node` part.
 */
export type MediaInput = string | URL | Blob | Uint8Array | ArrayBuffer;

/** A request in which the named members take a picture in any form. */
export type WithMedia<Request, Names extends keyof Request> = {
  [Name in keyof Request]: Name extends Names
    ? Exclude<Request[Name], string> | MediaInput
    : Request[Name];
};
