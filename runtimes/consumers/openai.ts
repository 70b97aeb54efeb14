import { createOpenAIClient, GatewayError, TruncatedStreamError } from "@x/openai";
import { readMedia } from "@x/openai/node";

const client = createOpenAIClient({ apiKey: "sk-types", baseUrl: "http://127.0.0.1:8787" });

/** A whole answer. */
export async function ask(question: string): Promise<string | undefined> {
  const answer = await client.createResponse({ model: "gpt-5.5", input: question });
  return answer.status ?? undefined;
}

/** A stream, by its pieces, and its end. */
export async function tell(question: string): Promise<string | undefined> {
  const stream = await client.createResponse({ model: "gpt-5.5", input: question, stream: true });
  try {
    for await (const piece of stream.text()) console.log(piece.toUpperCase());
    const answer = await stream.final();
    return answer.status ?? undefined;
  } catch (error) {
    if (error instanceof TruncatedStreamError) console.error(error.requestId);
    if (GatewayError.is(error)) console.error(error.kind, error.retryable);
    throw error;
  }
}

/** The stream as bytes, which a Response takes. */
export async function proxy(question: string): Promise<Response> {
  const stream = await client.createResponse({ model: "gpt-5.5", input: question, stream: true });
  return new Response(stream.toReadableStream());
}

// @ts-expect-error -- the model is missing
export const wrong: unknown = client.createResponse({});

/** A recording from the disk. */
export async function transcribe(path: string): Promise<string> {
  const file = await readMedia(path);
  const { text } = await client.createTranscription({ model: "whisper-1", file });
  return text ?? "";
}
