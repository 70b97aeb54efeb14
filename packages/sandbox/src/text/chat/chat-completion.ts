import type { StreamEvent } from "../../streams/stream-answer.js";
import type { Members } from "../members.js";
import { tokensOf } from "../tokens.js";
import type { TextAnswer, TextEnd, TextUsage } from "../text-prompt.js";
import type { RandomSource } from "../../random.js";
import type { ChatCall, ChatVendor } from "./chat-vendor.js";

/** A chat completion before it is written in either form. */
export interface ChatCompletion {
  readonly vendor: ChatVendor;
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly choices: readonly ChatChoice[];
  readonly usage: TextUsage;
}

/** One of the answers, and its calls with their ids. */
export interface ChatChoice {
  readonly answer: TextAnswer;
  readonly calls: readonly ChatCall[];
}

/** The whole answer. */
export function wholeCompletion(completion: ChatCompletion): StreamEvent {
  const { vendor, id, created, model, choices, usage } = completion;
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: choices.map(({ answer, calls }, index) => ({
      index,
      message: vendor.message(answer, calls),
      ...(vendor.hasLogprobs ? { logprobs: null } : {}),
      finish_reason: finishReason(answer.end),
    })),
    usage: vendor.usage(usage),
    ...vendor.envelope,
  };
}

/**
 * The answer in chunks, a token each. Several answers take turns.
 *
 * @param withUsage Whether a chunk of its own has the counts, where the vendor has not put them into the last one.
 */
export function completionChunks(
  completion: ChatCompletion,
  random: RandomSource,
  withUsage: boolean,
): readonly StreamEvent[] {
  const { vendor, id, created, model, choices, usage } = completion;
  const chunk = (chosen: readonly Members[], counts: Members | null): StreamEvent => ({
    id,
    object: "chat.completion.chunk",
    created,
    model,
    ...vendor.chunkEnvelope,
    choices: chosen,
    usage: counts,
    ...(vendor.obfuscates ? { obfuscation: random.letters(random.below(5)) } : {}),
  });
  const pieces = inTurns(
    choices.map(({ answer, calls }, index) => pieceOf(vendor, answer, calls, index)),
  );
  const counts = vendor.usage(usage);
  const isAlone = vendor.usageStands === "alone";
  const chunks = pieces.map((piece, place) =>
    chunk([piece], !isAlone && place === pieces.length - 1 ? counts : null),
  );
  return isAlone && withUsage ? [...chunks, chunk([], counts)] : chunks;
}

function pieceOf(
  vendor: ChatVendor,
  answer: TextAnswer,
  calls: readonly ChatCall[],
  index: number,
): readonly Members[] {
  const piece = (delta: Members, reason: string | null = null): Members => ({
    index,
    delta,
    logprobs: null,
    finish_reason: reason,
  });
  const { thoughtDelta } = vendor;
  const thoughts = thoughtDelta
    ? tokensOf(answer.thoughts).map((token) => thoughtDelta(token))
    : [];
  const deltas = [
    vendor.firstDelta(answer),
    ...thoughts,
    ...(thoughts.length > 0 ? vendor.afterThoughts : []),
    ...tokensOf(answer.text).map((token) => vendor.textDelta(token)),
    ...calls.flatMap(callDeltas),
  ];
  return [
    ...deltas.map((delta) => piece(delta)),
    piece(vendor.lastDelta, finishReason(answer.end)),
  ];
}

function callDeltas({ id, name, json }: ChatCall, index: number): readonly Members[] {
  const begin = { index, id, type: "function", function: { name, arguments: "" } };
  const pieces = tokensOf(json).map((token) => ({ index, function: { arguments: token } }));
  return [begin, ...pieces].map((call) => ({ tool_calls: [call] }));
}

function inTurns<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

function finishReason(end: TextEnd): string {
  if (end === "length") return "length";
  return end === "calls" ? "tool_calls" : "stop";
}
