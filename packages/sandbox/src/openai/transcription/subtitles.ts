import type { Transcript } from "./transcript.js";

/** The subtitles of a transcript as SRT. */
export function toSrt({ segments }: Transcript): string {
  const blocks = segments.map(
    ({ text, start, end }, index) =>
      `${index + 1}\n${timeOf(start, ",")} --> ${timeOf(end, ",")}\n${text}\n`,
  );
  return blocks.join("\n");
}

/** The subtitles of a transcript as WebVTT. */
export function toVtt({ segments }: Transcript): string {
  const blocks = segments.map(
    ({ text, start, end }) => `${timeOf(start, ".")} --> ${timeOf(end, ".")}\n${text}\n`,
  );
  return ["WEBVTT\n", ...blocks].join("\n");
}

function timeOf(seconds: number, mark: string): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23).replace(".", mark);
}
