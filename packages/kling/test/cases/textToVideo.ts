import {
  gatewayError,
  gatewayRefusals,
  gatewayTroubles,
  taskError,
  type OperationCase,
} from "@x/testing";
import type { KlingOperations, operations } from "../../src/index.js";

const task = "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr";
const created = {
  id: task,
  task_id: task,
  object: "video",
  model: "kling-v2-6",
  progress: 0,
  created_at: 1772095783,
};
const prompt = "A red tram climbs a snowy street at dusk, slow push-in";
const path = "/kling/v1/videos/text2video";

export const textToVideo: OperationCase<KlingOperations, operations, "textToVideo"> = {
  operation: "textToVideo",
  paidCall: "cheapest",
  calls: {
    minimal: {
      input: { model_name: "kling-v3", prompt },
      request: {
        method: "POST",
        path,
        body: { model: "kling-v3", model_name: "kling-v3", prompt },
      },
    },
    cheapest: {
      input: { model_name: "kling-v3", prompt, duration: "3", mode: "std", sound: "off" },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          prompt,
          duration: "3",
          mode: "std",
          sound: "off",
        },
      },
    },
    everyday: {
      input: {
        model_name: "kling-v3",
        prompt,
        negative_prompt: "blur, text",
        mode: "pro",
        sound: "on",
        aspect_ratio: "16:9",
        duration: "8",
        watermark_info: { enabled: false },
        callback_url: "https://example.com/hooks/kling",
        external_task_id: "order-1881",
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          prompt,
          negative_prompt: "blur, text",
          mode: "pro",
          sound: "on",
          aspect_ratio: "16:9",
          duration: "8",
          watermark_info: { enabled: false },
          callback_url: "https://example.com/hooks/kling",
          external_task_id: "order-1881",
        },
      },
    },
    multiShot: {
      input: {
        model_name: "kling-v3",
        prompt: "A letter is written, then posted",
        multi_shot: true,
        shot_type: "customize",
        multi_prompt: [
          { index: 1, prompt: "A hand writes <<<voice_1>>>", duration: "4" },
          { index: 2, prompt: "The letter falls into a red box", duration: "3" },
        ],
        voice_list: [{ voice_id: "8290011" }],
        sound: "on",
        duration: "7",
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v3",
          model_name: "kling-v3",
          prompt: "A letter is written, then posted",
          multi_shot: true,
          shot_type: "customize",
          multi_prompt: [
            { index: 1, prompt: "A hand writes <<<voice_1>>>", duration: "4" },
            { index: 2, prompt: "The letter falls into a red box", duration: "3" },
          ],
          voice_list: [{ voice_id: "8290011" }],
          sound: "on",
          duration: "7",
        },
      },
    },
    cameraOfARetiredModel: {
      input: {
        model_name: "kling-v1",
        prompt,
        cfg_scale: 0.5,
        camera_control: { type: "simple", config: { horizontal: 0, zoom: -4 } },
      },
      request: {
        method: "POST",
        path,
        body: {
          model: "kling-v1",
          model_name: "kling-v1",
          prompt,
          cfg_scale: 0.5,
          camera_control: { type: "simple", config: { horizontal: 0, zoom: -4 } },
        },
      },
    },
    ownNameForTheModel: {
      input: { model_name: "kling-v3", model: "kling-v3-from-a-channel", prompt },
      request: {
        method: "POST",
        path,
        body: { model: "kling-v3-from-a-channel", model_name: "kling-v3", prompt },
      },
    },
  },
  refusals: {
    blankPrompt: { input: { model_name: "kling-v3", prompt: "  \n" }, field: "prompt" },
    longPrompt: { input: { model_name: "kling-v3", prompt: "x".repeat(2501) }, field: "prompt" },
    noModelName: { input: { model_name: "", prompt }, field: "model_name" },
    strayScale: { input: { model_name: "kling-v1", prompt, cfg_scale: 2 }, field: "cfg_scale" },
  },
  answers: {
    created: { status: 200, body: { ...created, status: "" }, outcome: { task } },
    createdAndQueued: { status: 200, body: { ...created, status: "queued" }, outcome: { task } },
    createdWithOneId: { status: 200, body: { id: task }, outcome: { task } },
    createdWithANewWord: {
      status: 200,
      body: { ...created, status: "warming_up" },
      beyondSpec: ["body.status"],
      outcome: { task },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("task"),
    modelMissing: gatewayError(400, "", "invalid"),
    promptMissing: taskError(400, "invalid_request", "invalid"),
    modelWithoutPrice: taskError(400, "model_price_error", "invalid"),
    vendorRefused: taskError(400, "task_failed", "invalid"),
    unknownModel: gatewayError(503, "model_not_found", "not-found"),
    bodyTooLarge: taskError(413, "read_request_body_failed", "invalid"),
    vendorSaturated: taskError(429, "fail_to_fetch_task", "rate-limit", "上游繁忙，请稍后再试"),
    // The vendor's whole answer, as text in `message`: its code says more than the gateway's.
    contentRefused: {
      status: 400,
      body: {
        code: "fail_to_fetch_task",
        message: '{"code":1301,"message":"content safety","request_id":"Rq8sVtL2aHcAAAAAAB10UQ"}',
        data: null,
      },
      outcome: { error: { kind: "moderation", billed: "no", retryable: false, code: "1301" } },
    },
    tooManyTasksAtTheVendor: {
      status: 429,
      body: {
        code: "fail_to_fetch_task",
        message: '{"code":1303,"message":"parallel task over resource pack limit"}',
        data: null,
      },
      outcome: { error: { kind: "rate-limit", billed: "no", retryable: true, code: "1303" } },
    },
    // The vendor's status is passed on when it is not exactly 200, and its body is an error all the same.
    errorWithAGoodStatus: {
      status: 201,
      text: '{"code":"fail_to_fetch_task","message":"{}","data":null}',
      contentType: "application/json",
      outcome: {
        error: {
          kind: "upstream",
          billed: "no",
          retryable: false,
          code: "fail_to_fetch_task",
        },
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
    // Each prompt is blank as well, which every build refuses before it asks Kling.
    wrongKey: { key: "wrong", body: { model_name: "kling-v3", prompt: "" }, answer: "wrongKey" },
    noModel: { body: { prompt: "" }, answer: "modelMissing" },
    unknownModel: {
      body: { model: "no-such-model", model_name: "no-such-model", prompt: "" },
      answer: "unknownModel",
    },
    blankPrompt: {
      body: { model: "kling-v3", model_name: "kling-v3", prompt: " " },
      answer: "promptMissing",
    },
  },
};
