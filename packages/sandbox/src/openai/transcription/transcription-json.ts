import type { Members } from "../../text/members.js";
import { tokensOf } from "../../text/tokens.js";
import type { Transcript } from "./transcript.js";

/** The short answer: the text, and its tokens. */
export function shortTranscription({ text, seconds }: Transcript): Members {
  const heard = Math.ceil(seconds * 10);
  const written = tokensOf(text).length;
  return {
    text,
    usage: {
      type: "tokens",
      input_tokens: heard,
      input_token_details: { text_tokens: 0, audio_tokens: heard },
      output_tokens: written,
      total_tokens: heard + written,
    },
  };
}

/** The answer with times: of the sentences, and of the words where they are asked for. */
export function verboseTranscription(
  { text, seconds, segments }: Transcript,
  language: string,
  granularities: readonly unknown[],
): Members {
  const words = segments.flatMap((segment) => segment.words);
  return {
    task: "transcribe",
    language,
    duration: seconds,
    text,
    ...(granularities.includes("word") ? { words } : {}),
    segments: segments.map((segment, index) => ({
      id: index,
      seek: Math.round(segment.start * 100),
      start: segment.start,
      end: segment.end,
      text: ` ${segment.text}`,
      tokens: tokensOf(segment.text).map((_, place) => 50364 + place),
      temperature: 0,
      avg_logprob: -0.21,
      compression_ratio: 0.86,
      no_speech_prob: 0.004,
    })),
    usage: { type: "duration", seconds: Math.ceil(seconds) },
  };
}

/** The answer with speakers, who take turns. */
export function diarizedTranscription({ text, seconds, segments }: Transcript): Members {
  return {
    task: "transcribe",
    duration: seconds,
    text,
    segments: segments.map((segment, index) => ({
      type: "transcript.text.segment",
      id: `seg_${String(index + 1).padStart(3, "0")}`,
      start: segment.start,
      end: segment.end,
      text: segment.text,
      speaker: index % 2 === 0 ? "A" : "B",
    })),
    usage: { type: "duration", seconds: Math.ceil(seconds) },
  };
}
