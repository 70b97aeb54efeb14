import { picture, pictureBase64, type OperationCase } from "@x/testing";
import type { KlingOperations, operations } from "../../src/index.js";
import { textToVideo } from "./textToVideo.js";

type Case = OperationCase<KlingOperations, operations, "imageToVideo">;

const prompt = "The girl gently smiles and looks at the camera";
const image = "https://example.com/image.png";
const path = "/kling/v1/videos/image2video";

export const imageToVideo: Case = {
  operation: "imageToVideo",
  paidCall: "cheapest",
  calls: {
    pictureByAddress: {
      input: {
        model_name: "kling-v3",
        prompt,
        image,
        duration: "5",
        mode: "std",
        aspect_ratio: "16:9",
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          prompt,
          image,
          duration: "5",
          mode: "std",
          aspect_ratio: "16:9",
        },
      },
    },
    pictureByUrl: callWith(new URL(image), image),
    pictureAsBase64: callWith(pictureBase64, pictureBase64),
    pictureAsDataUrl: callWith(`data:image/png;base64,${pictureBase64}`, pictureBase64),
    pictureAsBlob: callWith(new Blob([picture as BlobPart]), pictureBase64),
    pictureAsBytes: callWith(picture, pictureBase64),
    pictureAsBuffer: callWith(picture.buffer as ArrayBuffer, pictureBase64),
    cheapest: {
      input: { model_name: "kling-v3", prompt, image: picture, duration: "3", mode: "std" },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          prompt,
          image: pictureBase64,
          duration: "3",
          mode: "std",
        },
      },
    },
    bothFrames: {
      input: {
        model_name: "kling-v2-6",
        prompt: "The paper boat drifts to the left",
        image: "https://example.com/first.png",
        image_tail: picture,
        mode: "pro",
        external_task_id: "order-1882",
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v2-6",
          model_name: "kling-v2-6",
          prompt: "The paper boat drifts to the left",
          image: "https://example.com/first.png",
          image_tail: pictureBase64,
          mode: "pro",
          external_task_id: "order-1882",
        },
      },
    },
    lastFrameAlone: {
      input: { model_name: "kling-v3", prompt, image_tail: image },
      request: {
        method: "POST",
        path,
        body: { model: "kling-v3", model_name: "kling-v3", prompt, image_tail: image },
      },
    },
    multiShot: {
      input: {
        model_name: "kling-v3",
        image,
        prompt: "A woman greets the camera, then her hands in close-up",
        multi_shot: true,
        shot_type: "intelligence",
        element_list: [{ element_id: 829_000_001 }],
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          image,
          prompt: "A woman greets the camera, then her hands in close-up",
          multi_shot: true,
          shot_type: "intelligence",
          element_list: [{ element_id: 829_000_001 }],
        },
      },
    },
    motionBrushOfARetiredModel: {
      input: {
        model_name: "kling-v1-6",
        image,
        prompt,
        static_mask: new Blob([picture as BlobPart]),
        dynamic_masks: [
          {
            mask: image,
            trajectories: [
              { x: 140, y: 90 },
              { x: 210, y: 165 },
            ],
          },
        ],
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v1-6",
          model_name: "kling-v1-6",
          image,
          prompt,
          static_mask: pictureBase64,
          dynamic_masks: [
            {
              mask: image,
              trajectories: [
                { x: 140, y: 90 },
                { x: 210, y: 165 },
              ],
            },
          ],
        },
      },
    },
  },
  refusals: {
    blankPrompt: { input: { model_name: "kling-v3", prompt: " ", image }, field: "prompt" },
    noPicture: { input: { model_name: "kling-v3", prompt }, field: "image or image_tail" },
    noPictureInTheBytes: {
      input: { model_name: "kling-v3", prompt, image: new Uint8Array(64) },
      field: "image",
    },
    aFilePath: { input: { model_name: "kling-v3", prompt, image: "./girl.png" }, field: "image" },
    gif: {
      input: { model_name: "kling-v3", prompt, image: new Blob(["GIF89a, and so on"]) },
      field: "image",
    },
    wrongLastFrame: {
      input: { model_name: "kling-v3", prompt, image, image_tail: new Uint8Array(64) },
      field: "image_tail",
    },
  },
  // The gateway makes both kinds of task with the same code.
  answers: textToVideo.answers,
  // A body without prompt has no picture either: Kling has one more reason to refuse.
  probes: textToVideo.probes,
};

/** The same call with the picture given in another form. */
function callWith(
  given: NonNullable<Case["calls"][string]["input"]["image"]>,
  sent: string,
): Case["calls"][string] {
  return {
    input: { model_name: "kling-v3", prompt, image: given },
    request: {
      method: "POST",
      path,
      body: { model: "kling-v3", model_name: "kling-v3", prompt, image: sent },
    },
  };
}
