import { type AskedVideo, askedSeconds } from "../files/asked-video.js";

type Members = Readonly<Record<string, unknown>>;

/** What a request to Veo asks for: one video of 16:9 and 8 seconds unless told. */
export function askedVideo(input: Members): AskedVideo {
  const parameters = parametersOf(input);
  const [instance] = input["instances"] as readonly [Members];
  return {
    shape: parameters["aspectRatio"] === "9:16" ? "9:16" : "16:9",
    seconds: askedSeconds(parameters["durationSeconds"], 8),
    prompt: String(instance["prompt"] ?? ""),
    count: Number(parameters["sampleCount"] ?? 1),
  };
}

/** The folder of a bucket the videos are to be written to, as `gs://…/`; undefined without one. */
export function storageOf(input: Members): string | undefined {
  const folder = parametersOf(input)["storageUri"];
  return typeof folder === "string" ? folder.replace(/\/*$/, "/") : undefined;
}

function parametersOf(input: Members): Members {
  return (input["parameters"] as Members | undefined) ?? {};
}
