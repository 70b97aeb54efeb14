/** What a video is to show. */
export interface VideoRequest {
  /** Width to height of the picture, of some 1280 × 720 pixels; 7:4 and 4:7 are 1792 × 1024 and 1024 × 1792. */
  readonly aspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "21:9" | "7:4" | "4:7";
  /** Length in seconds, more than 0 and at most 600, rounded to milliseconds. */
  readonly durationSeconds: number;
  /** Text to show, each entry on a row of its own. Long ones are wrapped, and cut off when the picture is full. */
  readonly lines: readonly string[];
}
