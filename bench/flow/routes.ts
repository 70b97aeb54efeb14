/** What is asked on every route. */
export const QUESTION = "Write 300 words";

const paths: Readonly<Record<string, string>> = {
  "OpenAI chat completions": "/v1/chat/completions",
  "OpenAI responses": "/v1/responses",
  "Claude messages": "/v1/messages",
  "Gemini generated content": ":streamGenerateContent",
};

/** What only the address of this route has in it. */
export function pathOf(title: string): string {
  return paths[title]!;
}
