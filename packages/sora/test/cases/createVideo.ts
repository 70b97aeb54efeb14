import {
  gatewayError,
  gatewayRefusals,
  gatewayTroubles,
  picture,
  pictureBase64,
  taskError,
  type OperationCase,
} from "@x/testing";
import type { operations, SoraOperations } from "../../src/index.js";

type Case = OperationCase<SoraOperations, operations, "createVideo">;

const task = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const accepted = {
  id: task,
  task_id: task,
  object: "video",
  model: "sora-2",
  progress: 0,
  created_at: 1787812000,
  seconds: "8",
  size: "1280x720",
};
const prompt = "A calico cat playing a piano on stage";
const path = "/v1/videos";
const dataUrl = `data:image/png;base64,${pictureBase64}`;

export const createVideo: Case = {
  operation: "createVideo",
  paidCall: "minimal",
  calls: {
    minimal: {
      input: { model: "sora-2", prompt },
      request: { method: "POST", path, body: { model: "sora-2", prompt } },
    },
    everyday: {
      input: { model: "sora-2", prompt, seconds: "8", size: "1280x720" },
      request: {
        method: "POST",
        path,
        body: { model: "sora-2", prompt, seconds: "8", size: "1280x720" },
      },
    },
    largeByAFixedVersion: {
      input: { model: "sora-2-pro-2025-10-06", prompt, seconds: "12", size: "1792x1024" },
      request: {
        method: "POST",
        path,
        body: { model: "sora-2-pro-2025-10-06", prompt, seconds: "12", size: "1792x1024" },
      },
    },
    withCharacters: {
      input: { model: "sora-2", prompt, characters: [{ id: "char_7f3c10aa52e8" }] },
      request: {
        method: "POST",
        path,
        body: { model: "sora-2", prompt, characters: [{ id: "char_7f3c10aa52e8" }] },
      },
    },
    pictureByAddress: callWithAddress(
      "https://example.com/first.png",
      "https://example.com/first.png",
    ),
    pictureByUrl: callWithAddress(
      new URL("https://example.com/first.png"),
      "https://example.com/first.png",
    ),
    pictureAsBase64: callWithFile(pictureBase64, "input_reference.png"),
    pictureAsDataUrl: callWithFile(dataUrl, "input_reference.png"),
    pictureAsBytes: callWithFile(picture, "input_reference.png"),
    pictureAsBuffer: callWithFile(picture.buffer as ArrayBuffer, "input_reference.png"),
    pictureAsBlob: callWithFile(new Blob([picture as BlobPart]), "input_reference.png"),
    pictureAsFile: callWithFile(new File([picture as BlobPart], "cat.png"), "cat.png"),
    formWithEverything: {
      input: {
        model: "sora-2-pro",
        prompt,
        seconds: "8",
        size: "1280x720",
        input_reference: picture,
      },
      request: {
        method: "POST",
        path,
        form: {
          model: "sora-2-pro",
          prompt,
          seconds: "8",
          size: "1280x720",
          input_reference: { name: "input_reference.png", type: "image/png", bytes: picture },
        },
      },
    },
  },
  refusals: {
    noModel: { input: { model: "", prompt }, field: "model" },
    blankPrompt: { input: { model: "sora-2", prompt: " \n" }, field: "prompt" },
    longPrompt: { input: { model: "sora-2", prompt: "x".repeat(32_001) }, field: "prompt" },
    aFilePath: {
      input: { model: "sora-2", prompt, input_reference: "./cat.png" },
      field: "input_reference",
    },
    gif: {
      input: { model: "sora-2", prompt, input_reference: new Blob(["GIF89a, and so on"]) },
      field: "input_reference",
    },
    noPictureInTheBytes: {
      input: { model: "sora-2", prompt, input_reference: new Uint8Array(64) },
      field: "input_reference",
    },
  },
  answers: {
    accepted: { status: 200, body: { ...accepted, status: "" }, outcome: { task } },
    acceptedAndQueued: { status: 200, body: { ...accepted, status: "queued" }, outcome: { task } },
    acceptedByTheVendor: {
      status: 200,
      body: {
        id: "video_7f3c10aa52e84d0b9e61c2d4",
        status: "queued",
        progress: 0,
        completed_at: null,
        expires_at: null,
        remixed_from_video_id: null,
        error: null,
        object: "video",
        created_at: 1787812000,
        model: "sora-2",
        prompt,
        seconds: "4",
        size: "720x1280",
      },
      outcome: { task: "video_7f3c10aa52e84d0b9e61c2d4" },
    },
    acceptedWithAnIdAlone: { status: 200, body: { id: task }, outcome: { task } },
    acceptedWithANewWord: {
      status: 200,
      body: { ...accepted, status: "warming_up" },
      beyondSpec: ["body.status"],
      outcome: { task },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("task"),
    modelMissing: gatewayError(400, "", "invalid"),
    modelMissingInTheTaskLayer: taskError(400, "missing_model", "invalid"),
    promptMissing: taskError(400, "invalid_request", "invalid"),
    secondsAsANumber: taskError(400, "invalid_json", "invalid"),
    sizeUnknown: taskError(400, "invalid_size", "invalid"),
    modelWithoutPrice: taskError(400, "model_price_error", "invalid"),
    tooLarge: taskError(413, "read_request_body_failed", "invalid"),
    unknownModel: gatewayError(503, "model_not_found", "not-found"),
    vendorSaturated: taskError(429, "fail_to_fetch_task", "rate-limit", "上游繁忙，请稍后再试"),
    // The vendor's whole answer, as text in `message`: its code says more than the gateway's.
    wrongPictureSize: {
      status: 400,
      body: vendorSays("Inpaint image must match the requested width and height", null),
      outcome: {
        error: { kind: "invalid", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
    promptBlocked: {
      status: 400,
      body: vendorSays("The request was blocked by our moderation system.", "moderation_blocked"),
      outcome: {
        error: { kind: "moderation", billed: "no", retryable: false, code: "moderation_blocked" },
      },
    },
    againstThePolicy: {
      status: 400,
      body: vendorSays("The picture shows a person.", "content_policy_violation"),
      outcome: {
        error: {
          kind: "moderation",
          billed: "no",
          retryable: false,
          code: "content_policy_violation",
        },
      },
    },
    tooManyAtTheVendor: {
      status: 429,
      body: vendorSays("Rate limit reached", "rate_limit_exceeded"),
      outcome: {
        error: { kind: "rate-limit", billed: "no", retryable: true, code: "rate_limit_exceeded" },
      },
    },
    // The vendor's status is passed on when it is not exactly 200, and its body is an error all the same.
    errorWithAGoodStatus: {
      status: 201,
      text: '{"code":"fail_to_fetch_task","message":"{}","data":null}',
      contentType: "application/json",
      outcome: {
        error: { kind: "upstream", billed: "no", retryable: false, code: "fail_to_fetch_task" },
      },
    },
    // Success means that there is an id. Without one a video may be under way that nobody can find.
    nothingWithAGoodStatus: {
      status: 200,
      text: "{}",
      contentType: "application/json",
      outcome: { error: { kind: "unknown-outcome", billed: "unknown", retryable: false } },
    },
    proxyPageWithAGoodStatus: {
      status: 200,
      from: "proxy",
      text: "<html><body>Please sign in to the network</body></html>",
      contentType: "text/html",
      outcome: { error: { kind: "unknown-outcome", billed: "unknown", retryable: false } },
    },
  },
  probes: {
    // Each prompt is blank as well, which every build refuses before it asks the vendor.
    wrongKey: { key: "wrong", body: { model: "sora-2", prompt: "" }, answer: "wrongKey" },
    noModel: { body: { prompt: "" }, answer: "modelMissing" },
    unknownModel: { body: { model: "no-such-model", prompt: "" }, answer: "unknownModel" },
    blankPrompt: { body: { model: "sora-2", prompt: " " }, answer: "promptMissing" },
  },
};

/** A picture whose address is sent, in JSON. */
function callWithAddress(
  given: NonNullable<Case["calls"][string]["input"]["input_reference"]>,
  sent: string,
): Case["calls"][string] {
  return {
    input: { model: "sora-2", prompt, input_reference: given },
    request: { method: "POST", path, body: { model: "sora-2", prompt, input_reference: sent } },
  };
}

/** A picture that is sent as a file, in a form. */
function callWithFile(
  given: NonNullable<Case["calls"][string]["input"]["input_reference"]>,
  name: string,
): Case["calls"][string] {
  const input_reference = { name, type: "image/png", bytes: picture };
  return {
    input: { model: "sora-2", prompt, input_reference: given },
    request: { method: "POST", path, form: { model: "sora-2", prompt, input_reference } },
  };
}

function vendorSays(
  message: string,
  code: string | null,
): { code: string; message: string; data: null } {
  const error = { message, type: "invalid_request_error", param: null, code };
  return { code: "fail_to_fetch_task", message: JSON.stringify({ error }), data: null };
}
