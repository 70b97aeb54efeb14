import { createClaudeClient } from "@x/claude";
import { createDeepSeekClient } from "@x/deepseek";
import { createGeminiClient } from "@x/gemini";
import { createKlingClient, openVideo } from "@x/kling";
import { createOpenAIClient } from "@x/openai";
import { createSeedanceClient } from "@x/seedance";
import { createSoraClient } from "@x/sora";
import { createVeoClient } from "@x/veo";

// The first bytes of a PNG and of an MP3 with its tags: a client looks no further.
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const recording = Uint8Array.of(0x49, 0x44, 0x33, 0x04, 0, 0, 0, 0, 0, 0);
const prompt = "Why do trams run on rails?";
const messages = [{ role: "user", content: prompt }];

/**
 * Uses every client as a program would, and throws at the first thing that is not as it should be. The same file runs
 * everywhere; what a place cannot do is told by the options.
 *
 * @param options `client`: settings for all clients, where the environment does not tell them. `save`: saves a video, where
 *   there is a disk, and resolves to the size of the file. `readsFileHost`: whether the files of other origins can be read.
 * @returns what was paid for, by provider and operation, and the size of each video.
 */
export async function smoke({ client = {}, save, readsFileHost = true }) {
  const settings = { ...client, pollIntervalMs: 100 };
  const paid = [];
  for (const text of texts(settings)) paid.push(...(await checkText(text)));
  paid.push(await checkForm(settings));
  const videoBytes = {};
  for (const video of videos(settings)) {
    const canRead = video.fromGateway || readsFileHost;
    const sizeBytes = await checkVideo(video, canRead, save);
    if (canRead) videoBytes[video.name] = sizeBytes;
    paid.push(video.name);
  }
  return { paid, videoBytes };
}

/** The four forms of a text, each as a whole and as a stream. */
function texts(settings) {
  const openai = createOpenAIClient(settings);
  const claude = createClaudeClient(settings);
  const deepseek = createDeepSeekClient(settings);
  const gemini = createGeminiClient(settings);
  const contents = [{ role: "user", parts: [{ text: prompt }] }];
  return [
    {
      name: "openai/createResponse",
      ask: (stream) => openai.createResponse({ model: "gpt-5.5", input: prompt, stream }),
      read: ({ output }) => output.at(-1).content[0].text,
    },
    {
      name: "claude/createMessage",
      ask: (stream) =>
        claude.createMessage({ model: "claude-opus-5-5", max_tokens: 1000, messages, stream }),
      read: ({ content }) => content.at(-1).text,
    },
    {
      name: "deepseek/createChatCompletion",
      ask: (stream) => deepseek.createChatCompletion({ model: "deepseek-flash", messages, stream }),
      read: ({ choices }) => choices[0].message.content,
    },
    {
      name: "gemini/generateContent",
      streamName: "gemini/streamGenerateContent",
      ask: (stream) =>
        gemini[stream ? "streamGenerateContent" : "generateContent"]({
          model: "gemini-3.8-flash",
          contents,
        }),
      read: ({ candidates }) => candidates[0].content.parts.map(({ text }) => text).join(""),
    },
  ];
}

/** Asks for the whole answer, then for the stream, whose pieces and whose end must come to the same text. */
async function checkText({ name, streamName = name, ask, read }) {
  const whole = read(await ask(false));
  const stream = await ask(true);
  const pieces = [];
  for await (const piece of stream.text()) pieces.push(piece);
  check(pieces.length > 1, `${streamName}: it came in ${pieces.length} pieces`);
  check(pieces.join("") === whole, `${streamName}: the pieces are not the whole answer`);
  check(read(await stream.final()) === whole, `${streamName}: the end is not the whole answer`);
  return [name, streamName];
}

/** A recording travels as a form, which each platform writes itself. */
async function checkForm(settings) {
  const file = new File([recording], "recording.mp3", { type: "audio/mpeg" });
  const openai = createOpenAIClient(settings);
  const { text } = await openai.createTranscription({ model: "whisper-1", file });
  check(text.length > 0, "openai/createTranscription: the text is empty");
  return "openai/createTranscription";
}

/** A task of each provider. `fromGateway`: the file comes with the answer, or from the gateway itself. */
function videos(settings) {
  const kling = createKlingClient(settings);
  const seedance = createSeedanceClient(settings);
  const sora = createSoraClient(settings);
  const veo = createVeoClient(settings);
  return [
    {
      name: "kling/imageToVideo",
      start: () => kling.imageToVideo({ model_name: "kling-v3", prompt, image: picture }),
      resume: (handle) => kling.resume(handle),
    },
    {
      name: "seedance/createVideo",
      start: () =>
        seedance.createVideo({
          model: "doubao-seedance-1-5-pro-251215",
          content: [{ type: "text", text: prompt }],
        }),
      resume: (handle) => seedance.resume(handle),
    },
    {
      name: "sora/createVideo",
      fromGateway: true,
      start: () => sora.createVideo({ model: "sora-2", prompt }),
      resume: (handle) => sora.resume(handle),
    },
    {
      name: "veo/generateVideo",
      fromGateway: true,
      start: () => veo.generateVideo({ model: "veo-3.1-generate-001", instances: [{ prompt }] }),
      resume: (handle) => veo.resume(handle),
    },
  ];
}

/** Waits for a task that is taken up again from its handle, and reads the file; saves it too, where that can be done. */
async function checkVideo({ name, start, resume }, canRead, save) {
  const { handle } = await start();
  const video = await resume(JSON.parse(JSON.stringify(handle))).result();
  check(video.url.length > 0, `${name}: the video has no address`);
  if (!canRead) return undefined;
  const parts = [];
  for await (const part of openVideo(video)) parts.push(part);
  const { size } = new Blob(parts);
  check(size > 500, `${name}: the video has ${size} bytes`);
  const saved = save ? await save(video, `${name.replace("/", "-")}.mp4`) : size;
  check(saved === size, `${name}: ${size} bytes were read and ${saved} saved`);
  return size;
}

function check(isRight, message) {
  if (!isRight) throw new Error(message);
}
