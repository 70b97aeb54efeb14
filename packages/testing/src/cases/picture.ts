/** A chessboard of 320 by 320 pixels, as base64: small, and large enough for every provider. */
export const pictureBase64: string =
  "iVBORw0KGgoAAAANSUhEUgAAAUAAAAFAAQAAAADl65gHAAAAUklEQVR42u3WoREAMAwDMe+/tLtAQGiuQiZCRp8kadvNgiAI" +
  "/gRdA4IgOEMXgSAI6kcQBEH9CIIgqB9BEAT1IwiCoH4EQRDUjyAIgvoRBEHwGHz5POhpQFya8gAAAABJRU5ErkJggg==";

/** The same picture as the bytes of its PNG file. */
export const picture: Uint8Array = Uint8Array.from(atob(pictureBase64), (character) =>
  character.charCodeAt(0),
);
