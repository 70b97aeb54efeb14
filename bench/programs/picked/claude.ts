import { pickClaudeClient } from "@x/claude";
import { createMessage } from "@x/claude/operations";

const claude = pickClaudeClient([createMessage], { apiKey: prompt("Key") ?? "" });
const stream = await claude.createMessage({
  model: "claude-sonnet-5-5",
  max_tokens: 1024,
  messages: [{ role: "user", content: "Why is the sky blue?" }],
  stream: true,
});
for await (const piece of stream.text()) document.body.append(piece);
