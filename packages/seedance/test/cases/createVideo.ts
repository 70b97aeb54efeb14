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
  SeedanceContentInput,
  SeedanceOperations,
  SeedanceTaskRequest,
} from "../../src/index.js";

type Case = OperationCase<SeedanceOperations, operations, "createVideo">;
type Call = Case["calls"][string];

const vendorTask = "cgt-20261122101500-7kq2x";
const task = "task_Zt5NcW9pVb2XyQ0rLm8Ks4Hd1Fj7Ge3A";
const model = "doubao-seedance-1-5-pro-251215";
const accepted = {
  id: task,
  task_id: task,
  object: "video",
  model,
  progress: 0,
  created_at: 1795306500,
};
const image = "https://example.com/boat.png";
const text = { type: "text", text: "The paper boat drifts to the left" } as const;
const pictureUrl = `data:image/png;base64,${pictureBase64}`;
const mp3 = Uint8Array.from([0x49, 0x44, 0x33, 4, 0, 0]);
const mp3Url = "data:audio/mpeg;base64,SUQzBAAA";
const wav = new TextEncoder().encode("RIFF\u0010\u0000\u0000\u0000WAVEfmt ");
const wavUrl = "data:audio/wav;base64,UklGRhAAAABXQVZFZm10IA==";

export const createVideo: Case = {
  operation: "createVideo",
  paidCall: "cheapest",
  calls: {
    docs: same({
      model,
      content: [
        {
          type: "text",
          text: "A girl walking through a sunlit meadow, wind gently blowing her hair, cinematic lighting",
        },
      ],
      ratio: "16:9",
      duration: 5,
      watermark: false,
    }),
    cheapest: same({
      model,
      content: [text],
      resolution: "480p",
      duration: 4,
      generate_audio: false,
    }),
    everyday: same({
      model: "dreamina-seedance-2-0-260128",
      content: [text],
      resolution: "1080p",
      ratio: "16:9",
      duration: 8,
      generate_audio: true,
      watermark: false,
      return_last_frame: true,
      callback_url: "https://example.com/hooks/seedance",
      safety_identifier: "user-1881",
      priority: 3,
      tools: [{ type: "web_search" }],
    }),
    olderFlagsAndFrames: same({
      model: "seedance-1-0-pro-250528",
      content: [{ type: "text", text: "The flower opens --resolution 720p --camerafixed true" }],
      frames: 121,
      seed: -1,
      camera_fixed: true,
      service_tier: "flex",
      execution_expires_after: 86_400,
    }),
    fromADraft: same({
      model: "dreamina-seedance-2-5-260628",
      content: [{ type: "draft_task", draft_task: { id: vendorTask } }],
      resolution: "1080p",
    }),
    pictureByAddress: pictureCall(image, image),
    pictureByUrl: pictureCall(new URL(image), image),
    pictureAsAnAsset: pictureCall("asset://asset-20261122-x1", "asset://asset-20261122-x1"),
    pictureAsDataUrl: pictureCall(pictureUrl, pictureUrl),
    pictureAsBase64: pictureCall(pictureBase64, pictureUrl),
    pictureAsBlob: pictureCall(new Blob([picture as BlobPart]), pictureUrl),
    pictureAsBytes: pictureCall(picture, pictureUrl),
    pictureAsBuffer: pictureCall(picture.buffer as ArrayBuffer, pictureUrl),
    // These begin in too many ways to be told by their bytes: the type is taken from the Blob.
    pictureOfAnotherType: pictureCall(
      new Blob([Uint8Array.of(0x49, 0x49, 0x2a, 0)], { type: "image/tiff" }),
      "data:image/tiff;base64,SUkqAA==",
    ),
    firstAndLastFrame: withContent(
      [
        text,
        { type: "image_url", image_url: { url: picture }, role: "first_frame" },
        { type: "image_url", image_url: { url: image }, role: "last_frame" },
      ],
      [
        text,
        { type: "image_url", image_url: { url: pictureUrl }, role: "first_frame" },
        { type: "image_url", image_url: { url: image }, role: "last_frame" },
      ],
    ),
    references: withContent(
      [
        { type: "text", text: "@Image1 walks through the street of @Video1, voice of @Audio1" },
        { type: "image_url", image_url: { url: picture }, role: "reference_image" },
        { type: "image_url", image_url: { url: image }, role: "reference_image" },
        {
          type: "video_url",
          video_url: { url: new URL("https://example.com/street.mp4") },
          role: "reference_video",
        },
        {
          type: "audio_url",
          audio_url: { url: "https://example.com/voice.mp3" },
          role: "reference_audio",
        },
      ],
      [
        { type: "text", text: "@Image1 walks through the street of @Video1, voice of @Audio1" },
        { type: "image_url", image_url: { url: pictureUrl }, role: "reference_image" },
        { type: "image_url", image_url: { url: image }, role: "reference_image" },
        {
          type: "video_url",
          video_url: { url: "https://example.com/street.mp4" },
          role: "reference_video",
        },
        {
          type: "audio_url",
          audio_url: { url: "https://example.com/voice.mp3" },
          role: "reference_audio",
        },
      ],
    ),
    soundAsBytes: soundCall(mp3, mp3Url),
    anotherSoundAsBytes: soundCall(wav, wavUrl),
    soundAsBlob: soundCall(new Blob([wav]), wavUrl),
    soundAsBase64: soundCall("SUQzBAAA", mp3Url),
    soundAsDataUrl: soundCall(mp3Url, mp3Url),
  },
  refusals: {
    noModel: { input: { model: "", content: [text] }, field: "model" },
    tooLong: { input: { model, content: [text], duration: 31 }, field: "duration" },
    tooFewFrames: { input: { model, content: [text], frames: 5 }, field: "frames" },
    straySeed: { input: { model, content: [text], seed: -2 }, field: "seed" },
    expiresTooSoon: {
      input: { model, content: [text], execution_expires_after: 60 },
      field: "execution_expires_after",
    },
    strayPriority: { input: { model, content: [text], priority: 10 }, field: "priority" },
    longIdentifier: {
      input: { model, content: [text], safety_identifier: "x".repeat(65) },
      field: "safety_identifier",
    },
    aFilePath: refusedPart(
      { type: "image_url", image_url: { url: "./boat.png" } },
      "content[].image_url.url",
    ),
    noPictureInTheBytes: refusedPart(
      { type: "image_url", image_url: { url: new Uint8Array(64) } },
      "content[].image_url.url",
    ),
    aPictureAsSound: refusedPart(
      { type: "audio_url", audio_url: { url: picture } },
      "content[].audio_url.url",
    ),
    videoAsBytes: refusedPart(
      { type: "video_url", video_url: { url: new Uint8Array(64) } },
      "content[].video_url.url",
    ),
  },
  answers: {
    createdByTheVendor: { status: 200, body: { id: vendorTask }, outcome: { task: vendorTask } },
    createdWithIdentifier: {
      status: 200,
      body: { id: vendorTask, safety_identifier: "user-1881" },
      outcome: { task: vendorTask },
    },
    created: { status: 200, body: { ...accepted, status: "" }, outcome: { task } },
    createdAndQueued: { status: 200, body: { ...accepted, status: "queued" }, outcome: { task } },
    createdWithANewWord: {
      status: 200,
      body: { ...accepted, status: "warming_up" },
      beyondSpec: ["body.status"],
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
    // The vendor's whole answer, as text in `message`: its code says more than the gateway's.
    parameterRefused: refusedByVendor(400, "InvalidParameter", "invalid"),
    pictureRefused: refusedByVendor(400, "InputImageSensitiveContentDetected", "moderation"),
    faceRefused: refusedByVendor(
      400,
      "InputImageSensitiveContentDetected.PrivacyInformation",
      "moderation",
    ),
    textRefused: refusedByVendor(400, "InputTextSensitiveContentDetected", "moderation"),
    soundRefused: refusedByVendor(
      400,
      "InputAudioSensitiveContentDetected.PolicyViolation",
      "moderation",
    ),
    contentRefused: refusedByVendor(400, "SensitiveContentDetected.SevereViolation", "moderation"),
    vendorUnpaid: refusedByVendor(403, "AccountOverdueError", "quota"),
    modelUnknownToTheVendor: refusedByVendor(404, "InvalidEndpointOrModel.NotFound", "not-found"),
    vendorsLimitReached: refusedByVendor(429, "SetLimitExceeded", "quota"),
    tooManyAtTheVendor: refusedByVendor(
      429,
      "RateLimitExceeded.EndpointRPMExceeded",
      "rate-limit",
      true,
    ),
    vendorFailed: refusedByVendor(500, "InternalServiceError", "upstream"),
    // The same without the gateway's wrapping.
    parameterRefusedAsItCame: {
      status: 400,
      body: {
        error: {
          message: "The parameter `duration` specified in the request is not valid.",
          type: "BadRequest",
          param: "duration",
          code: "InvalidParameter",
        },
      },
      beyondSpec: ["body.error.type", "body.error.code"],
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "InvalidParameter" },
      },
    },
    // Success means that there is an id. Without one a video may be under way that nobody can find.
    nothingWithAGoodStatus: {
      status: 200,
      text: "{}",
      contentType: "application/json",
      outcome: { error: { kind: "unknown-outcome", billed: "unknown", retryable: false } },
    },
  },
  probes: {
    // None has content, which every build refuses before it asks the vendor.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    noModel: { body: { content: [] }, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
    noContent: { body: { model }, answer: "requestUnreadable" },
  },
};

/** A call that is sent as it is. */
function same(body: SeedanceTaskRequest): Call {
  return { input: body, request: { method: "POST", path: path(), body } };
}

function withContent(given: SeedanceContentInput[], sent: SeedanceTaskRequest["content"]): Call {
  const request = { method: "POST", path: path(), body: { model, content: sent } } as const;
  return { input: { model, content: given }, request };
}

/** A first frame, given in one form and sent in another. */
function pictureCall(given: string | URL | Blob | Uint8Array | ArrayBuffer, sent: string): Call {
  return withContent(
    [text, { type: "image_url", image_url: { url: given } }],
    [text, { type: "image_url", image_url: { url: sent } }],
  );
}

function soundCall(given: string | Blob | Uint8Array, sent: string): Call {
  const role = "reference_audio";
  return withContent(
    [text, { type: "audio_url", audio_url: { url: given }, role }],
    [text, { type: "audio_url", audio_url: { url: sent }, role }],
  );
}

function refusedPart(
  part: SeedanceContentInput,
  field: string,
): NonNullable<Case["refusals"]>[string] {
  return { input: { model, content: [text, part] }, field };
}

/** The vendor's refusal as the gateway hands it on: its whole answer as text. */
function refusedByVendor<Status extends 400 | 403 | 404 | 429 | 500>(
  status: Status,
  code: string,
  kind: "invalid" | "moderation" | "quota" | "not-found" | "rate-limit" | "upstream",
  retryable = false,
): { status: Status; body: { code: string; message: string; data: null } } & {
  outcome: { error: { kind: typeof kind; billed: "no"; retryable: boolean; code: string } };
} {
  const message = JSON.stringify({ error: { code, message: "The vendor says no.", type: "No" } });
  return {
    status,
    body: { code: "fail_to_fetch_task", message, data: null },
    outcome: { error: { kind, billed: "no", retryable, code } },
  };
}

function path(): string {
  return "/seedance/v3/contents/generations/tasks";
}
