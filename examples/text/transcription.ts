import { createOpenAIClient } from "@x/openai";
import { readMedia } from "@x/openai/node";

// A recording becomes subtitles. `response_format` decides the type of the answer: this one is a text.
const openai = createOpenAIClient();
const subtitles = await openai.createTranscription({
  model: "whisper-1",
  file: await readMedia(process.argv[2] ?? "speech.mp3"),
  response_format: "vtt",
});
console.log(subtitles);
