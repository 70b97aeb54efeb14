import { pickOpenAIClient } from "@x/openai";
import { createResponse } from "@x/openai/operations";

const openai = pickOpenAIClient([createResponse], { apiKey: prompt("Key") ?? "" });
const stream = await openai.createResponse({
  model: "gpt-5.5",
  input: "Why is the sky blue?",
  stream: true,
});
for await (const piece of stream.text()) document.body.append(piece);
