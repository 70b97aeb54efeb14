/** An event stream's answer, of text or bytes that come in these chunks. Nothing comes before it is asked for. */
export function eventStream(...chunks: readonly (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  let position = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[position++];
        if (chunk === undefined) controller.close();
        else controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return answerWith(body);
}

/** An answer over a body that the test drives itself. */
export interface DrivenAnswer {
  readonly answer: Response;
  send(text: string): void;
  close(): void;
  break(error: Error): void;
  readonly isCancelled: boolean;
  /** How often the reader has asked for more. */
  readonly pulls: number;
}

/** Makes such an answer. */
export function drivenAnswer(): DrivenAnswer {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isCancelled = false;
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (given) => void (controller = given),
      pull: () => void pulls++,
      cancel: () => void (isCancelled = true),
    },
    { highWaterMark: 0 },
  );
  return {
    answer: answerWith(body),
    send: (text) => controller?.enqueue(new TextEncoder().encode(text)),
    close: () => controller?.close(),
    break: (error) => controller?.error(error),
    get isCancelled() {
      return isCancelled;
    },
    get pulls() {
      return pulls;
    },
  };
}

/** Writes events as the gateway does. */
export function write(...events: readonly object[]): string {
  return events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
}

function answerWith(body: ReadableStream<Uint8Array>): Response {
  return new Response(body, {
    headers: { "content-type": "text/event-stream", "x-oneapi-request-id": "request-1" },
  });
}
