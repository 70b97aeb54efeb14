const encoder = new TextEncoder();

/** A JSON answer with its length. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return textAnswer(status, JSON.stringify(body), "application/json", headers);
}

/** An answer of some text with its length. */
export function textAnswer(
  status: number,
  text: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = encoder.encode(text);
  return new Response(bytes, {
    status,
    headers: { "Content-Type": contentType, "Content-Length": String(bytes.length), ...headers },
  });
}
