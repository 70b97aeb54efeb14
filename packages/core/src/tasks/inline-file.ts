import type { VideoFile } from "./task-state.js";

/**
 * Reads a file that came inside an answer, in base64. Its text is megabytes long, so it is hidden from JSON and from
 * logs, both in the answer (`holder`) and in the file; it is kept once, and the `data:` address is made when it is
 * asked for.
 *
 * @param holder The part of the answer that has the file.
 * @param member The member of it that is the file's base64.
 * @param type The file's type, such as `video/mp4`.
 * @returns undefined when there is no text.
 */
export function readInlineFile(
  holder: Readonly<Record<string, unknown>>,
  member: string,
  type: string = "video/mp4",
): VideoFile | undefined {
  const base64 = holder[member];
  if (typeof base64 !== "string" || !base64) return undefined;
  Reflect.defineProperty(holder, member, { enumerable: false }); // an answer that can't be changed stays as it is
  return Object.defineProperty({}, "url", {
    get: () => `data:${type};base64,${base64}`,
  }) as VideoFile;
}
