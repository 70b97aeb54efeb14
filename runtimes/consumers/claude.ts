import { createClaudeClient, GatewayError, TruncatedStreamError } from "@x/claude";

const limits = { model: "claude-opus-5-5", max_tokens: 1000 };
const client = createClaudeClient({ apiKey: "sk-types", baseUrl: "http://127.0.0.1:8787" });

/** A whole answer. */
export async function ask(question: string): Promise<string | undefined> {
  const answer = await client.createMessage({
    ...limits,
    messages: [{ role: "user", content: question }],
  });
  return answer.stop_reason ?? undefined;
}

/** A stream, by its pieces, and its end. */
export async function tell(question: string): Promise<string | undefined> {
  const stream = await client.createMessage({
    ...limits,
    messages: [{ role: "user", content: question }],
    stream: true,
  });
  try {
    for await (const piece of stream.text()) console.log(piece.toUpperCase());
    const answer = await stream.final();
    return answer.stop_reason ?? undefined;
  } catch (error) {
    if (error instanceof TruncatedStreamError) console.error(error.requestId);
    if (GatewayError.is(error)) console.error(error.kind, error.retryable);
    throw error;
  }
}

/** The stream as bytes, which a Response takes. */
export async function proxy(question: string): Promise<Response> {
  const stream = await client.createMessage({
    ...limits,
    messages: [{ role: "user", content: question }],
    stream: true,
  });
  return new Response(stream.toReadableStream());
}

// @ts-expect-error -- the model is missing
export const wrong: unknown = client.createMessage({});
