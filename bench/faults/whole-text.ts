import type { Sandbox } from "@x/sandbox";

/** It is answered with as many words, some of them with characters of several bytes. */
export const QUESTION = "Write 30 words";

/** The text that a question is answered with, on every route, asked for in one piece and by no client. */
export async function wholeText(
  { fetch, baseUrl, apiKey }: Sandbox,
  question: string = QUESTION,
): Promise<string> {
  const response = await fetch(`${baseUrl}/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: "gpt-5.5", messages: [{ role: "user", content: question }] }),
  });
  const { choices } = (await response.json()) as { choices: [{ message: { content: string } }] };
  return choices[0].message.content;
}
