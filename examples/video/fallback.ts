import { createKlingClient, firstOf } from "@x/kling";
import { save } from "@x/kling/node";
import { createVeoClient } from "@x/veo";

// One video, from whoever can make it. Kling is asked only when it is certain that Veo makes none: a wait that was too
// long, or an answer that was lost, is no reason to pay for a second one.
const prompt = "A paper boat sails off into the sunset";
const veo = createVeoClient();
const kling = createKlingClient();

const video = await firstOf(
  [
    (options) =>
      veo.generateVideo({ model: "veo-3.1-generate-001", instances: [{ prompt }] }, options),
    (options) => kling.textToVideo({ model_name: "kling-v3", prompt }, options),
  ],
  { onFailure: ({ kind, message }) => console.log(`${kind}: ${message}`) },
);
const { path } = await save(video, "boat.mp4");
console.log(`${video.handle.provider} made ${path}`);
