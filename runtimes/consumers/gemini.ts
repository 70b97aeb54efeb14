import { createGeminiClient, GatewayError, TruncatedStreamError } from "@x/gemini";

const client = createGeminiClient({ apiKey: "sk-types", baseUrl: "http://127.0.0.1:8787" });

/** A whole answer. */
export async function ask(question: string): Promise<string | undefined> {
  const answer = await client.generateContent({
    model: "gemini-3.8-flash",
    contents: [{ role: "user", parts: [{ text: question }] }],
  });
  return answer.candidates?.[0]?.finishReason ?? undefined;
}

/** A stream, by its pieces, and its end. */
export async function tell(question: string): Promise<string | undefined> {
  const stream = await client.streamGenerateContent({
    model: "gemini-3.8-flash",
    contents: [{ role: "user", parts: [{ text: question }] }],
  });
  try {
    for await (const piece of stream.text()) console.log(piece.toUpperCase());
    const answer = await stream.final();
    return answer.candidates?.[0]?.finishReason ?? undefined;
  } catch (error) {
    if (error instanceof TruncatedStreamError) console.error(error.requestId);
    if (GatewayError.is(error)) console.error(error.kind, error.retryable);
    throw error;
  }
}

/** The stream as bytes, which a Response takes. */
export async function proxy(question: string): Promise<Response> {
  const stream = await client.streamGenerateContent({
    model: "gemini-3.8-flash",
    contents: [{ role: "user", parts: [{ text: question }] }],
  });
  return new Response(stream.toReadableStream());
}

// @ts-expect-error -- the model is missing
export const wrong: unknown = client.generateContent({});
