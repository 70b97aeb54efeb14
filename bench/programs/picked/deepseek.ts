import { pickDeepSeekClient } from "@x/deepseek";
import { createChatCompletion } from "@x/deepseek/operations";

const deepseek = pickDeepSeekClient([createChatCompletion], { apiKey: prompt("Key") ?? "" });
const stream = await deepseek.createChatCompletion({
  model: "deepseek-flash",
  messages: [{ role: "user", content: "Why is the sky blue?" }],
  stream: true,
});
for await (const piece of stream.text()) document.body.append(piece);
