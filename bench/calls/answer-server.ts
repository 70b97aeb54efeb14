import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An address that answers every request at once. */
export interface AnswerServer {
  readonly baseUrl: string;
  /** The text, or the address of a video, that each answer holds. */
  readonly content: string;
  close(): void;
}

/** Starts a server on this machine whose answers are in each client's own form, and about so many bytes long. */
export async function startAnswerServer(bytes: number): Promise<AnswerServer> {
  const content = "https://example.com/".padEnd(bytes - 200, "The sky is blue. ");
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const body = JSON.stringify(answerAt(request.url!, content));
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      };
      response.writeHead(200, headers).end(body);
    });
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { baseUrl, content, close };
}

const forms: readonly (readonly [path: RegExp, answer: (content: string) => object])[] = [
  [
    /^\/v1\/responses/,
    (text) => {
      const message = { type: "message", role: "assistant", id: "msg_1", status: "completed" };
      const output = [{ ...message, content: [{ type: "output_text", text, annotations: [] }] }];
      return { id: "resp_1", object: "response", status: "completed", model: "gpt-5.5", output };
    },
  ],
  [
    /^\/v1\/messages/,
    (text) => ({
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "claude-opus-5",
      stop_reason: "end_turn",
      content: [{ type: "text", text }],
    }),
  ],
  [
    /^\/v1\/chat\/completions/,
    (content) => ({
      id: "chatcmpl_1",
      object: "chat.completion",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    }),
  ],
  [
    /:generateContent/,
    (text) => ({
      candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason: "STOP" }],
    }),
  ],
  [
    /^\/kling\//,
    (url) => ({ code: "success", data: { task_id: "task_1", status: "SUCCESS", result_url: url } }),
  ],
  [/^\/predictions\//, (output) => ({ id: "task_1", status: "succeeded", output })],
  [/^\/fal-ai\//, (url) => ({ video: { url } })],
  [/^\/v1\/tasks\//, (url) => ({ id: "task_1", status: "SUCCEEDED", output: [url] })],
];

function answerAt(path: string, content: string): object {
  const form = forms.find(([pattern]) => pattern.test(path));
  return form ? form[1](content) : { error: `nothing answers at ${path}` };
}
