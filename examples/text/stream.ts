import { createClaudeClient, TruncatedStreamError } from "@x/claude";

// An answer as it is made. Where it ends before its proper end, that is an error, and what has come is on it.
const claude = createClaudeClient();
const stream = await claude.createMessage({
  model: "claude-opus-5-5",
  max_tokens: 1000,
  messages: [{ role: "user", content: "Why is the sky blue?" }],
  stream: true,
});
try {
  for await (const piece of stream.text()) process.stdout.write(piece);
  const { stop_reason, usage } = await stream.final();
  console.log(`\n${stop_reason}, ${usage?.output_tokens} tokens`);
} catch (error) {
  if (!(error instanceof TruncatedStreamError)) throw error;
  console.log("\nThe answer was cut off here.");
}
