import { recording as tone, textRefusals, textTroubles, type OperationCase } from "@x/testing";
import type { OpenAIOperations, operations } from "../../src/index.js";
import { vendorRefusals } from "../support/vendor-refusals.js";

type Case = OperationCase<OpenAIOperations, operations, "createTranscription">;

const bytes = new TextEncoder().encode("ID3 and then the sound");
const sound = new TextEncoder().encode("sound");
const recording = new File([bytes], "speech.mp3", { type: "audio/mpeg" });
const file = { name: "speech.mp3", type: "audio/mpeg", bytes };
const model = "gpt-4o-transcribe";
const text = "Good morning everyone.";
const usage = {
  type: "tokens",
  input_tokens: 33,
  input_token_details: { text_tokens: 0, audio_tokens: 33 },
  output_tokens: 6,
  total_tokens: 39,
} as const;

export const createTranscription: Case = {
  operation: "createTranscription",
  paidCall: "shortest",
  calls: {
    plain: sends({ file: recording, model }, { file, model }),
    everything: sends(
      {
        file: recording,
        model,
        prompt: "TikHub, Whisper.",
        response_format: "json",
        language: "en",
        temperature: 0,
        "include[]": ["logprobs"],
      },
      {
        file,
        model,
        prompt: "TikHub, Whisper.",
        response_format: "json",
        language: "en",
        temperature: "0",
        "include[]": "logprobs",
      },
    ),
    // A list is one part for each of its values.
    times: sends(
      {
        file: recording,
        model: "whisper-1",
        response_format: "verbose_json",
        timestamp_granularities: ["word", "segment"],
      },
      {
        file,
        model: "whisper-1",
        response_format: "verbose_json",
        timestamp_granularities: ["word", "segment"],
      },
    ),
    speakers: sends(
      {
        file: recording,
        model: "gpt-4o-transcribe-diarize",
        response_format: "diarized_json",
        chunking_strategy: "auto",
        "known_speaker_names[]": ["Ada", "Grace"],
      },
      {
        file,
        model: "gpt-4o-transcribe-diarize",
        response_format: "diarized_json",
        chunking_strategy: "auto",
        "known_speaker_names[]": ["Ada", "Grace"],
      },
    ),
    asText: sends(
      { file: recording, model: "whisper-1", response_format: "text" },
      { file, model: "whisper-1", response_format: "text" },
    ),
    subtitles: sends(
      { file: recording, model: "whisper-1", response_format: "srt" },
      { file, model: "whisper-1", response_format: "srt" },
    ),
    subtitlesForTheWeb: sends(
      { file: recording, model: "whisper-1", response_format: "vtt" },
      { file, model: "whisper-1", response_format: "vtt" },
    ),
    // A real one: a vendor refuses what is no sound.
    shortest: sends(
      { file: tone, model },
      { file: { name: "file.wav", type: "audio/wav", bytes: tone }, model },
    ),
    // The bytes tell the type where nothing else does.
    bytesOfAKnownKind: sends(
      { file: bytes, model },
      { file: { ...file, name: "file.mpeg" }, model },
    ),
    recordedInABrowser: sends(
      { file: new Blob(["sound"], { type: "audio/webm;codecs=opus" }), model },
      { file: { name: "file.webm", type: "audio/webm", bytes: sound }, model },
    ),
    // OpenAI goes by the name.
    fileOfNoKnownType: sends(
      { file: new File(["sound"], "speech.flac"), model },
      { file: { name: "speech.flac", type: "", bytes: sound }, model },
    ),
  },
  refusals: {
    bytesOfNoKnownKind: { input: { file: new Uint8Array(64), model }, field: "file" },
    aFilePath: { input: { file: "speech.mp3", model }, field: "file" },
    anAddress: { input: { file: new URL("https://example.com/speech.mp3"), model }, field: "file" },
    anEmptyFile: { input: { file: new File([], "speech.mp3"), model }, field: "file" },
    aPicture: { input: { file: new Blob(["x"], { type: "image/heic" }), model }, field: "file" },
    tooLarge: {
      input: { file: new File([new Uint8Array(26_214_401)], "speech.mp3"), model },
      field: "file",
    },
    noModel: { input: { file: recording, model: "" }, field: "model" },
    strayTemperature: { input: { file: recording, model, temperature: 1.1 }, field: "temperature" },
  },
  answers: {
    json: { status: 200, body: { text, usage }, outcome: { data: "as it came" } },
    withLogprobs: {
      status: 200,
      call: "everything",
      body: {
        text,
        logprobs: [{ token: "Good", logprob: -0.0003, bytes: [71, 111, 111, 100] }],
        usage,
      },
      outcome: { data: "as it came" },
    },
    withTimes: {
      status: 200,
      call: "times",
      body: {
        task: "transcribe",
        language: "english",
        duration: 2.4,
        text,
        words: [{ word: "Good", start: 0, end: 0.32 }],
        segments: [
          { id: 0, seek: 0, start: 0, end: 2.4, text, tokens: [50364, 2205], temperature: 0 },
        ],
        usage: { type: "duration", seconds: 3 },
      },
      outcome: { data: "as it came" },
    },
    withSpeakers: {
      status: 200,
      call: "speakers",
      body: {
        task: "transcribe",
        duration: 2.4,
        text,
        segments: [
          {
            type: "transcript.text.segment",
            id: "seg_001",
            start: 0,
            end: 2.4,
            text,
            speaker: "Ada",
          },
        ],
      },
      outcome: { data: "as it came" },
    },
    text: plain("asText", `${text}\n`),
    subtitles: plain("subtitles", `1\n00:00:00,000 --> 00:00:02,400\n${text}\n`),
    subtitlesForTheWeb: plain(
      "subtitlesForTheWeb",
      `WEBVTT\n\n00:00:00.000 --> 00:00:02.400\n${text}\n`,
    ),
    textWithoutASpokenWord: plain("asText", ""),
    ...textRefusals,
    ...textTroubles,
    ...vendorRefusals,
  },
  probes: {
    // There is no file: every build refuses, before it asks OpenAI.
    wrongKey: { key: "wrong", body: { model }, answer: "wrongKey" },
    unknownModel: { body: { model: "no-such-model" }, answer: "unknownModel" },
  },
};

function sends(
  input: Case["calls"][string]["input"],
  form: NonNullable<Case["calls"][string]["request"]["form"]>,
): Case["calls"][string] {
  return { input, request: { method: "POST", path: "/v1/audio/transcriptions", form } };
}

function plain(call: string, answer: string): Case["answers"][string] {
  return {
    status: 200,
    call,
    text: answer,
    contentType: "text/plain; charset=utf-8",
    outcome: { data: "as it came" },
  };
}
