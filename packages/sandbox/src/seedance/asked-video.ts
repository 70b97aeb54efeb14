import { type AskedVideo, askedSeconds } from "../files/asked-video.js";
import { settingsOf } from "./settings.js";

const SHAPES: readonly AskedVideo["shape"][] = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9"];

/** What a request to Seedance asks for. A ratio that no picture is made in becomes 16:9. */
export function askedVideo(model: string, input: Readonly<Record<string, unknown>>): AskedVideo {
  const { ratio, seconds, prompt } = settingsOf(model, input);
  return {
    shape: SHAPES.find((shape) => shape === ratio) ?? "16:9",
    seconds: askedSeconds(seconds, 5),
    prompt,
    count: 1,
  };
}
