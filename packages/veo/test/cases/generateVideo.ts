import {
  gatewayError,
  gatewayRefusals,
  gatewayTroubles,
  picture,
  pictureBase64,
  taskError,
  type OperationCase,
} from "@x/testing";
import type {
  operations,
  VeoGenerateRequest,
  VeoInstanceInput,
  VeoOperations,
} from "../../src/index.js";

type Case = OperationCase<VeoOperations, operations, "generateVideo">;
type Call = Case["calls"][string];
type Picture = string | URL | Blob | Uint8Array | ArrayBuffer;

const model = "veo-3.1-generate-001";
const task = `projects/demo-project/locations/us-central1/publishers/google/models/${model}/operations/3f9a1c70-52d4-4be0-8a6f-0d7e19c2b845`;
const publicTask = "models/veo-3.1-generate-preview/operations/k4lq0r8c";
const prompt = "A red tram climbs a snowy street at dusk, slow push-in, soft bell sound";
const png = { bytesBase64Encoded: pictureBase64, mimeType: "image/png" };
const mp4Base64 = "AAAAIGZ0eXBpc29t";
const mp4 = Uint8Array.from(atob(mp4Base64), (character) => character.charCodeAt(0));

export const generateVideo: Case = {
  operation: "generateVideo",
  paidCall: "cheapest",
  calls: {
    text: same({ instances: [{ prompt }] }),
    cheapest: same(
      {
        instances: [{ prompt }],
        parameters: { durationSeconds: 4, resolution: "720p", sampleCount: 1 },
      },
      "veo-3.1-lite-generate-001",
    ),
    everyday: same({
      instances: [{ prompt }],
      parameters: {
        aspectRatio: "9:16",
        durationSeconds: 8,
        resolution: "1080p",
        sampleCount: 2,
        generateAudio: true,
        personGeneration: "allow_adult",
        negativePrompt: "text, watermark",
        seed: 41,
      },
      labels: { team: "demo" },
    }),
    lengthAsText: same({ instances: [{ prompt }], parameters: { durationSeconds: "6" } }),
    framesInABucket: same({
      instances: [
        {
          prompt: "The flower opens",
          image: { gcsUri: "gs://my-bucket/in/first.png", mimeType: "image/png" },
          lastFrame: { gcsUri: "gs://my-bucket/in/last.png", mimeType: "image/png" },
        },
      ],
      parameters: {
        durationSeconds: 6,
        resizeMode: "crop",
        storageUri: "gs://my-bucket/out/",
        compressionQuality: "optimized",
      },
    }),
    pictureAsBytes: pictureCall(picture),
    pictureAsBuffer: pictureCall(picture.buffer as ArrayBuffer),
    pictureAsBlob: pictureCall(new Blob([picture as BlobPart])),
    pictureAsBase64: pictureCall(pictureBase64),
    pictureAsDataUrl: pictureCall(`data:image/png;base64,${pictureBase64}`),
    // What the bytes are counts, and not what was written beside them.
    pictureOfAWrongType: {
      input: {
        model,
        instances: [{ image: { bytesBase64Encoded: picture, mimeType: "image/jpeg" } }],
      },
      request: { method: "POST", path: path(), body: { instances: [{ image: png }] } },
    },
    firstAndLastFrame: instanceCall(
      {
        prompt,
        image: { bytesBase64Encoded: picture },
        lastFrame: { bytesBase64Encoded: picture },
      },
      { prompt, image: png, lastFrame: png },
    ),
    references: instanceCall(
      {
        prompt,
        referenceImages: [
          { image: { bytesBase64Encoded: picture }, referenceType: "asset" },
          { image: { gcsUri: "gs://my-bucket/in/fox.png", mimeType: "image/png" } },
        ],
      },
      {
        prompt,
        referenceImages: [
          { image: png, referenceType: "asset" },
          { image: { gcsUri: "gs://my-bucket/in/fox.png", mimeType: "image/png" } },
        ],
      },
    ),
    extension: instanceCall(
      { prompt, video: { bytesBase64Encoded: mp4 } },
      { prompt, video: { bytesBase64Encoded: mp4Base64, mimeType: "video/mp4" } },
    ),
    extensionOfABlob: instanceCall(
      { prompt, video: { bytesBase64Encoded: new Blob([mp4]) } },
      { prompt, video: { bytesBase64Encoded: mp4Base64, mimeType: "video/mp4" } },
    ),
    shutDownModel: same({ instances: [{ prompt }] }, "veo-3.1-generate-preview"),
  },
  refusals: {
    noModel: { input: { model: "", instances: [{ prompt }] }, field: "model" },
    anAddressOfAPicture: refusedInstance(
      { image: { bytesBase64Encoded: "https://example.com/tram.png" } },
      "instances[].image.bytesBase64Encoded",
    ),
    aFilePath: refusedInstance(
      { image: { bytesBase64Encoded: "./tram.png" } },
      "instances[].image.bytesBase64Encoded",
    ),
    gif: refusedInstance(
      { image: { bytesBase64Encoded: new Blob(["GIF89a, and so on"]) } },
      "instances[].image.bytesBase64Encoded",
    ),
    noPictureAsLastFrame: refusedInstance(
      {
        image: { bytesBase64Encoded: picture },
        lastFrame: { bytesBase64Encoded: new Uint8Array(64) },
      },
      "instances[].lastFrame.bytesBase64Encoded",
    ),
    noPictureAmongReferences: refusedInstance(
      { referenceImages: [{ image: { bytesBase64Encoded: mp4 } }] },
      "instances[].referenceImages[].image.bytesBase64Encoded",
    ),
    aPictureAsVideo: refusedInstance(
      { video: { bytesBase64Encoded: picture } },
      "instances[].video.bytesBase64Encoded",
    ),
  },
  answers: {
    started: { status: 200, body: { name: task }, outcome: { task } },
    startedByThePublicApi: {
      status: 200,
      body: { name: publicTask },
      outcome: { task: publicTask },
    },
    startedWithNotes: {
      status: 200,
      body: { name: task, done: false, metadata: { "@type": "type.googleapis.com/some.Notes" } },
      outcome: { task },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("task"),
    modelMissing: gatewayError(400, "", "invalid"),
    requestUnreadable: taskError(400, "invalid_request", "invalid"),
    modelWithoutPrice: taskError(400, "model_price_error", "invalid"),
    unknownModel: gatewayError(503, "model_not_found", "not-found"),
    bodyTooLarge: taskError(413, "read_request_body_failed", "invalid"),
    vendorSaturated: taskError(429, "fail_to_fetch_task", "rate-limit", "上游繁忙，请稍后再试"),
    // Google's whole answer, as text in `message`.
    refusedByGoogle: {
      status: 400,
      body: {
        code: "fail_to_fetch_task",
        message:
          '{"error": {"code": 400, "message": "Unsupported aspect ratio.", "status": "INVALID_ARGUMENT"}}',
        data: null,
      },
      outcome: { error: { kind: "invalid", billed: "no", retryable: false, code: "400" } },
    },
    // The same, put into the gateway's own form.
    refusedByGoogleInShort: {
      status: 400,
      body: {
        error: {
          message: "Unsupported aspect ratio.",
          type: "upstream_error",
          param: "",
          code: 400,
        },
      },
      outcome: { error: { kind: "invalid", billed: "no", retryable: false, code: "400" } },
    },
    tooManyAtGoogle: {
      status: 429,
      body: {
        code: "fail_to_fetch_task",
        message:
          '{"error": {"code": 429, "message": "Quota exceeded.", "status": "RESOURCE_EXHAUSTED"}}',
        data: null,
      },
      outcome: { error: { kind: "rate-limit", billed: "no", retryable: true, code: "429" } },
    },
    // A build without the route takes the call for one of Gemini's.
    routeMissing: {
      status: 500,
      body: {
        error: {
          message: "contents is required",
          type: "new_api_error",
          param: "",
          code: "invalid_request",
        },
      },
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "invalid_request" },
      },
    },
    // Success means that there is a name. Without one a video may be under way that nobody can find.
    nothingWithAGoodStatus: {
      status: 200,
      text: "{}",
      contentType: "application/json",
      outcome: { error: { kind: "unknown-outcome", billed: "unknown", retryable: false } },
    },
  },
  probes: {
    // None has instances, which every build refuses before it asks Google.
    wrongKey: { key: "wrong", path: { model }, body: {}, answer: "wrongKey" },
    unknownModel: { path: { model: "no-such-model" }, body: {}, answer: "unknownModel" },
    noInstances: { path: { model }, body: { parameters: {} }, answer: "requestUnreadable" },
  },
};

/** A call that is sent as it is. */
function same(body: VeoGenerateRequest, name = model): Call {
  return { input: { model: name, ...body }, request: { method: "POST", path: path(name), body } };
}

/** A call whose one instance is sent in another form. */
function instanceCall(
  given: VeoInstanceInput,
  sent: VeoGenerateRequest["instances"][number],
): Call {
  return {
    input: { model, instances: [given] },
    request: { method: "POST", path: path(), body: { instances: [sent] } },
  };
}

function pictureCall(given: Picture): Call {
  return instanceCall({ prompt, image: { bytesBase64Encoded: given } }, { prompt, image: png });
}

function refusedInstance(
  instance: VeoInstanceInput,
  field: string,
): NonNullable<Case["refusals"]>[string] {
  return { input: { model, instances: [instance] }, field };
}

function path(name = model): string {
  return `/v1beta/models/${name}:predictLongRunning`;
}
