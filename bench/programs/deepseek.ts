import { createDeepSeekClient } from "@x/deepseek";

const deepseek = createDeepSeekClient({ apiKey: prompt("Key") ?? "" });
const stream = await deepseek.createChatCompletion({
  model: "deepseek-flash",
  messages: [{ role: "user", content: "Why is the sky blue?" }],
  stream: true,
});
for await (const piece of stream.text()) document.body.append(piece);
