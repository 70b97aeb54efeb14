const SAMPLES_PER_SECOND = 8000;
const SAMPLES = SAMPLES_PER_SECOND / 2;
const HEAD_BYTES = 44;

/** Half a second of a tone as the bytes of a WAV file: small, and long enough to be written down by every model. */
export const recording: Uint8Array<ArrayBuffer> = writeTone();

/** A head of 44 bytes, then one byte for each sample. */
function writeTone(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + SAMPLES);
  const view = new DataView(bytes.buffer);
  const putText = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  putText(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  putText(8, "WAVEfmt ");
  view.setUint32(16, 16, true); // bytes of what follows, up to "data"
  view.setUint16(20, 1, true); // not compressed
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND, true); // bytes per second
  view.setUint16(32, 1, true); // bytes per sample
  view.setUint16(34, 8, true); // bits per sample
  putText(36, "data");
  view.setUint32(40, SAMPLES, true);
  for (let index = 0; index < SAMPLES; index += 1) {
    bytes[HEAD_BYTES + index] = 128 + Math.round(100 * Math.sin(index / 3));
  }
  return bytes;
}
