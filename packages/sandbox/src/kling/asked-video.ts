import { type AskedVideo, askedSeconds } from "../files/asked-video.js";

/** What a request to Kling asks for: 16:9 and 5 seconds unless told. */
export function askedVideo(input: Readonly<Record<string, unknown>>): AskedVideo {
  const ratio = input["aspect_ratio"];
  return {
    shape: ratio === "9:16" || ratio === "1:1" ? ratio : "16:9",
    seconds: askedSeconds(input["duration"], 5),
    prompt: String(input["prompt"] ?? ""),
    count: 1,
  };
}
