import {
  asFile,
  asStream,
  asTask,
  chat,
  createClient,
  encodeForm,
  recover,
  resume,
  wav,
  wire,
  type ClientOptions,
  type Operation,
} from "@x/core";
import type { AnyCase } from "../../src/index.js";
import {
  eventStream,
  gatewayError,
  gatewayRefusals,
  gatewayTroubles,
  recording,
  textRefusals,
  textTroubles,
} from "../../src/index.js";

const createChatCompletion: Operation = {
  id: "createChatCompletion",
  method: "POST",
  path: "/v1/chat/completions",
  paid: "tokens",
  body: {},
  bind: asStream,
  stream: chat,
};
const createTranscription: Operation = {
  id: "createTranscription",
  method: "POST",
  path: "/v1/audio/transcriptions",
  paid: "tokens",
  body: {},
  encode: encodeForm,
  media: { file: { types: [wav], maxBytes: 10_000, form: "file" } },
  answer: "text",
};

/** Two operations of OpenAI's spec, written by hand: one streams, the other takes a form and answers with a text. */
export function createToyTextClient(options: ClientOptions): object {
  const provider = { name: "openai", clientName: "toy" };
  return createClient(provider, [createChatCompletion, createTranscription, ...wire], options);
}

const getVideo: Operation = { id: "getVideo", method: "GET", path: "/v1/videos/{video_id}" };
const createVideo: Operation = {
  id: "createVideo",
  method: "POST",
  path: "/v1/videos",
  paid: "task",
  body: {},
  bind: asTask,
  poll: {
    protocol: {
      readTaskId: ({ id }) => id,
      readTask: (raw) => ({ status: "running", videos: [], raw }),
    },
    operation: getVideo,
    id: "video_id",
  },
};
const downloadVideo: Operation = {
  id: "downloadVideo",
  method: "GET",
  path: "/v1/videos/{video_id}/content",
  answer: "file",
  bind: asFile,
};

/** Two operations of Sora's spec: what makes a video, and what hands its file over. */
export function createToyFileClient(options: ClientOptions): object {
  const parts = [createVideo, getVideo, downloadVideo, resume, recover, ...wire];
  return createClient({ name: "sora", clientName: "toy" }, parts, options);
}

const model = "gpt-5.5";
const question = { model, messages: [{ role: "user", content: "Hello" }], stream: true };
const head = { id: "chatcmpl-1", created: 1_795_306_010, model };
const vendorRefused = gatewayError(404, "model_not_found", "not-found");

/** A piece of a streamed answer. */
export function piece(content: string, reason: string | null = null): object {
  const choice = { index: 0, delta: { content }, finish_reason: reason };
  return { ...head, object: "chat.completion.chunk", choices: [choice] };
}

/** A stream of pieces, as it is on the wire. */
export function streamOf(...pieces: readonly object[]): string {
  return `${eventStream(...pieces)}data: [DONE]\n\n`;
}

/** A stream, and what it makes. */
export const streamSample = {
  status: 200,
  stream: streamOf(piece("Good "), piece("morning", "stop")),
  outcome: {
    stream: {
      text: "Good morning",
      final: {
        ...head,
        object: "chat.completion",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: "Good morning" },
            finish_reason: "stop",
          },
        ],
      },
    },
  },
} as const;

/** A whole case of an operation that streams. */
export const streamCase: AnyCase = {
  operation: "createChatCompletion",
  paidCall: "streamed",
  calls: {
    streamed: {
      input: question,
      request: { method: "POST", path: "/v1/chat/completions", body: question },
    },
  },
  answers: {
    stream: streamSample,
    ...textRefusals,
    ...textTroubles,
    vendorRefused,
  },
  probes: { noMessages: { body: { model }, answer: "invalidRequest" } },
};

const tone = { name: "file.wav", type: "audio/wav", bytes: recording };

/** A whole case of an operation that takes a form. */
export const formCase: AnyCase = {
  operation: "createTranscription",
  paidCall: "asText",
  calls: {
    asText: {
      input: { file: recording, model: "whisper-1", response_format: "text" },
      request: {
        method: "POST",
        path: "/v1/audio/transcriptions",
        form: { file: tone, model: "whisper-1", response_format: "text" },
      },
    },
  },
  answers: {
    text: {
      status: 200,
      text: "Good morning\n",
      contentType: "text/plain; charset=utf-8",
      outcome: { data: "as it came" },
    },
    ...textRefusals,
    ...textTroubles,
    vendorRefused,
  },
  probes: { unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" } },
};

const video_id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const path = "/v1/videos";
const order = { model: "sora-2", prompt: "A paper boat" };

/** What makes the video that the next one hands over. */
export const subjectCase: AnyCase = {
  operation: "createVideo",
  paidCall: "plain",
  calls: { plain: { input: order, request: { method: "POST", path, body: order } } },
  answers: {},
  probes: {},
};

/** A whole case of an operation that answers with a file. */
export function fileCase(file: Uint8Array): AnyCase {
  const type = "invalid_request_error";
  const refused = (status: number, kind: "not-found" | "invalid" | "upstream"): object => ({
    status,
    body: { error: { message: "No", type } },
    outcome: { error: { kind, billed: "no", retryable: kind === "upstream", code: type } },
  });
  const { wrongKey, addressRefused, invalidRequest } = gatewayRefusals;
  return {
    operation: "downloadVideo",
    subject: { createdBy: "createVideo", id: "video_id" },
    calls: {
      byId: {
        input: { video_id },
        request: { method: "GET", path: `${path}/${video_id}/content` },
      },
    },
    answers: {
      video: { status: 200, file, contentType: "video/mp4", outcome: { data: "as it came" } },
      wrongKey,
      addressRefused,
      invalidRequest,
      ...gatewayTroubles("nothing"),
      notReady: refused(400, "invalid"),
      notFound: refused(404, "not-found"),
      vendorTrouble: refused(502, "upstream"),
    } as AnyCase["answers"],
    probes: { unknownVideo: { path: { video_id }, answer: "notFound" } },
  };
}
