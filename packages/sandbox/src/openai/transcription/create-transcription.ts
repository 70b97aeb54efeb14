import type { OperationHandler } from "../../gateway/environment.js";
import { isFormFile } from "../../gateway/form-input.js";
import { relayRefusal } from "../../gateway/error-bodies.js";
import type { SandboxState } from "../../state.js";
import { chargeTokens } from "../../text/answer-text.js";
import type { Members } from "../../text/members.js";
import { tokensOf } from "../../text/tokens.js";
import { jsonAnswer, textAnswer } from "../../transport/answers.js";
import { toSrt, toVtt } from "./subtitles.js";
import { type Transcript, transcribe } from "./transcript.js";
import {
  diarizedTranscription,
  shortTranscription,
  verboseTranscription,
} from "./transcription-json.js";

const TEXT = "text/plain; charset=utf-8";

/** Writes down a recording. It is never streamed: the gateway sends it in one piece whatever is asked for. */
export function createTranscription(state: SandboxState): OperationHandler {
  return (context) => {
    const input = context.get("input");
    const file = [input["file"]].flat().find(isFormFile);
    if (file === undefined) {
      return relayRefusal(context, 500, "convert_request_failed", "file is required");
    }
    const transcript = transcribe(file);
    const output = tokensOf(transcript.text).length;
    chargeTokens(state, context, { input: Math.ceil(transcript.seconds * 10), output });
    return answer(input, transcript);
  };
}

function answer(input: Members, transcript: Transcript): Response {
  switch (input["response_format"]) {
    case "text":
      return textAnswer(200, `${transcript.text}\n`, TEXT);
    case "srt":
      return textAnswer(200, toSrt(transcript), TEXT);
    case "vtt":
      return textAnswer(200, toVtt(transcript), TEXT);
    case "verbose_json":
      return jsonAnswer(200, verbose(input, transcript));
    case "diarized_json":
      return jsonAnswer(200, diarizedTranscription(transcript));
    default:
      return jsonAnswer(200, shortTranscription(transcript));
  }
}

function verbose(input: Members, transcript: Transcript): Members {
  const language = String(input["language"] ?? "english");
  return verboseTranscription(transcript, language, [input["timestamp_granularities"]].flat());
}
