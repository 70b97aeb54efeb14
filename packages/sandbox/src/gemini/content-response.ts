import type { StreamEvent } from "../streams/stream-answer.js";
import { type Members, membersOf } from "../text/members.js";
import type { TextAnswer, TextResult } from "../text/text-prompt.js";
import { tokensOf } from "../text/tokens.js";
import type { RandomSource } from "../random.js";

/** A generated content before it is written in either form. */
export interface GeneratedContent {
  readonly model: string;
  readonly responseId: string;
  readonly result: TextResult;
  /** The parts of each candidate. */
  readonly candidates: readonly CandidateParts[];
}

/** What one candidate says. */
export interface CandidateParts {
  readonly thoughts: string;
  readonly text: string;
  readonly calls: readonly Members[];
  /** Stands on the last thing said, where there were thoughts. */
  readonly signature: Members;
  readonly finishReason: string;
}

/** Gives the answers their ids and signatures. */
export function generatedContent(
  input: Members,
  model: string,
  result: TextResult,
  random: RandomSource,
): GeneratedContent {
  const config = membersOf(membersOf(input["generationConfig"])["thinkingConfig"]);
  const candidates = result.answers.map((answer) =>
    candidateParts(answer, config["includeThoughts"] === true, random),
  );
  return { model, responseId: random.letters(16), result, candidates };
}

function candidateParts(
  { thoughts, text, calls, end }: TextAnswer,
  showsThoughts: boolean,
  random: RandomSource,
): CandidateParts {
  const signature = thoughts === "" ? {} : { thoughtSignature: btoa(random.letters(24)) };
  // Calls arrive whole: one that the limit has cut does not arrive.
  const whole = end === "length" ? calls.slice(0, -1) : calls;
  return {
    thoughts: showsThoughts ? thoughts : "",
    text,
    calls: whole.map(({ name, json }, index) => ({
      functionCall: { id: `fc-${random.letters(8)}`, name, args: JSON.parse(json) as unknown },
      ...(index === 0 ? signature : {}),
    })),
    signature: whole.length > 0 ? {} : signature,
    finishReason: end === "length" ? "MAX_TOKENS" : "STOP",
  };
}

/** The whole answer. */
export function wholeContent(content: GeneratedContent): StreamEvent {
  const { usage } = content.result;
  const candidates = content.candidates.map((candidate, index) => {
    const { thoughts, text, calls, signature, finishReason } = candidate;
    const parts = [
      ...(thoughts === "" ? [] : [{ text: thoughts, thought: true }]),
      ...(text === "" ? [] : [{ text, ...signature }]),
      ...calls,
    ];
    return { content: { parts, role: "model" }, finishReason, index };
  });
  return {
    candidates,
    usageMetadata: usageMetadata(usage.input, usage.output - usage.thoughts, usage.thoughts),
    modelVersion: content.model,
    responseId: content.responseId,
  };
}

/** The answer in pieces, a token each and a call each; several candidates take turns. The counts grow. */
export function contentEvents(content: GeneratedContent): readonly StreamEvent[] {
  const { usage } = content.result;
  const pieces = content.candidates.map(piecesOf);
  const turns = Math.max(...pieces.map((list) => list.length));
  const inTurns = Array.from({ length: turns }, (_, turn) =>
    pieces.flatMap((list, index) =>
      list.slice(turn, turn + 1).map((piece) => ({ ...piece, index })),
    ),
  ).flat();
  const written = usage.output - usage.thoughts;
  return inTurns.map((candidate, place) => {
    const soFar = Math.ceil((written * (place + 1)) / inTurns.length);
    return {
      candidates: [candidate],
      usageMetadata: usageMetadata(usage.input, soFar, usage.thoughts),
      modelVersion: content.model,
      responseId: content.responseId,
    };
  });
}

function piecesOf({
  thoughts,
  text,
  calls,
  signature,
  finishReason,
}: CandidateParts): readonly Members[] {
  const parts = [
    ...tokensOf(thoughts).map((piece) => ({ text: piece, thought: true })),
    ...tokensOf(text).map((piece) => ({ text: piece })),
    ...calls,
  ];
  // The reason stands on the last call, or else on a text of nothing.
  const last = calls.length > 0 ? parts.pop()! : { text: "", ...signature };
  return [...parts.map(pieceOf), { ...pieceOf(last), finishReason }];
}

function pieceOf(part: Members): Members {
  return { content: { parts: [part], role: "model" } };
}

function usageMetadata(prompt: number, candidates: number, thoughts: number): Members {
  return {
    promptTokenCount: prompt,
    candidatesTokenCount: candidates,
    ...(thoughts > 0 ? { thoughtsTokenCount: thoughts } : {}),
    totalTokenCount: prompt + candidates + thoughts,
    promptTokensDetails: [{ modality: "TEXT", tokenCount: prompt }],
  };
}
