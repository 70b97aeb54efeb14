import type { Fields } from "../../../src/index.js";
import { randomPieces, randomText } from "./random-wire.js";
import type { Random } from "./random.js";
import type { Kind } from "./stream-client.js";

/** A whole answer, and a stream that makes it. */
export interface RandomAnswer {
  readonly request: Fields;
  readonly whole: Fields;
  readonly events: readonly object[];
  /** How many of the events there are until its proper end has come. */
  readonly enough: number;
}

type Make = (random: Random) => RandomAnswer;

const chat: Make = (random) => {
  const n = random.oneIn(3) ? 2 : 1;
  const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
  const answers = Array.from({ length: n }, (_, index) => {
    const content = randomText(random, 6);
    const thoughts = randomText(random, 3);
    const calls = Array.from({ length: random.below(3) }, (__, at) => ({
      id: `call-${at}`,
      type: "function",
      function: { name: "look", arguments: JSON.stringify({ at, text: randomText(random, 2) }) },
    }));
    const deltas: object[] = [{ role: "assistant", content: random.pick(["", null]) }];
    for (const reasoning_content of randomPieces(random, thoughts))
      deltas.push({ reasoning_content });
    for (const piece of randomPieces(random, content)) deltas.push({ content: piece });
    for (const [at, call] of calls.entries()) {
      const { arguments: json, name } = call.function;
      const opening = {
        index: at,
        id: call.id,
        type: call.type,
        function: { name, arguments: "" },
      };
      deltas.push({ tool_calls: [opening] });
      for (const piece of randomPieces(random, json))
        deltas.push({ tool_calls: [{ index: at, function: { arguments: piece } }] });
    }
    const empty = content || (deltas[0] as Fields)["content"];
    const message = {
      role: "assistant",
      content: empty,
      ...(thoughts && { reasoning_content: thoughts }),
      ...(calls.length > 0 && { tool_calls: calls }),
    };
    const chunks = deltas.map((delta) => ({ index, delta, finish_reason: null as string | null }));
    chunks.push({ index, delta: {}, finish_reason: "stop" });
    return { choice: { index, message, finish_reason: "stop" }, chunks };
  });
  const mixed = interleave(
    random,
    answers.map(({ chunks }) => chunks),
  );
  const events: object[] = mixed.map((choice) => ({ ...head, choices: [choice], usage: null }));
  const usage = { total_tokens: random.below(99) };
  const whole = {
    ...head,
    object: "chat.completion",
    choices: answers.map(({ choice }) => choice),
    usage,
  };
  return {
    request: { n },
    whole,
    events: [...events, { ...head, choices: [], usage }],
    enough: events.length,
  };
};

const messages: Make = (random) => {
  const content: Fields[] = [];
  const events: object[] = [];
  for (let index = 0, count = random.below(4); index < count; index++) {
    const block = randomBlock(random);
    content.push(block.whole);
    events.push({ type: "content_block_start", index, content_block: block.opening });
    for (const delta of block.deltas) events.push({ type: "content_block_delta", index, delta });
    events.push({ type: "content_block_stop", index });
  }
  const message = { id: "m", type: "message", role: "assistant", content: [], stop_reason: null };
  const start = {
    type: "message_start",
    message: { ...message, usage: { input_tokens: 3, output_tokens: 0 } },
  };
  const last = {
    type: "message_delta",
    delta: { stop_reason: "end_turn" },
    usage: { output_tokens: 7 },
  };
  const run = [start, ...events, last, { type: "message_stop" }];
  const lost = random.oneIn(4) ? run.slice(0, 1 + random.below(events.length + 1)) : [];
  const whole = {
    ...message,
    content,
    stop_reason: "end_turn",
    usage: { input_tokens: 3, output_tokens: 7 },
  };
  const all = [...lost, ...run].flatMap((event) =>
    random.oneIn(9) ? [{ type: "ping" }, event] : [event],
  );
  return { request: {}, whole, events: all, enough: all.length };
};

function randomBlock(random: Random): { whole: Fields; opening: object; deltas: object[] } {
  const text = randomText(random, 5);
  const pieces = randomPieces(random, text);
  if (random.oneIn(3)) {
    const opening = { type: "tool_use", id: "t", name: "look", input: {} };
    const input = { text };
    const json = random.oneIn(4) ? "" : JSON.stringify(input);
    const deltas = randomPieces(random, json).map((partial_json) => ({
      type: "input_json_delta",
      partial_json,
    }));
    return { whole: { ...opening, input: json ? input : {} }, opening, deltas };
  }
  if (random.oneIn(2)) {
    const opening = { type: "thinking", thinking: "", signature: "" };
    const deltas = pieces.map((thinking) => ({ type: "thinking_delta", thinking }));
    const signed = { type: "signature_delta", signature: "s" };
    return {
      whole: { type: "thinking", thinking: text, signature: "s" },
      opening,
      deltas: [...deltas, signed],
    };
  }
  const opening = { type: "text", text: "", citations: null };
  const deltas: object[] = pieces.map((piece) => ({ type: "text_delta", text: piece }));
  if (random.oneIn(2)) return { whole: { type: "text", text, citations: null }, opening, deltas };
  const citation = { cited_text: "c" };
  deltas.push({ type: "citations_delta", citation }, { type: "citations_delta", citation });
  return { whole: { type: "text", text, citations: [citation, citation] }, opening, deltas };
}

const responses: Make = (random) => {
  const output: object[] = [];
  const events: object[] = [
    { type: "response.created", response: { id: "r", status: "in_progress", output: [] } },
  ];
  for (let output_index = 0, count = random.below(4); output_index < count; output_index++) {
    const text = randomText(random, 6);
    const isCall = random.oneIn(3);
    const item = (value: string): object =>
      isCall
        ? { type: "function_call", call_id: "f", name: "look", arguments: value }
        : {
            type: "message",
            role: "assistant",
            content: [{ type: "output_text", text: value, annotations: [] }],
          };
    const type = isCall ? "response.function_call_arguments.delta" : "response.output_text.delta";
    const place = isCall ? { output_index } : { output_index, content_index: 0 };
    events.push({ type: "response.output_item.added", output_index, item: item("") });
    for (const delta of randomPieces(random, text)) events.push({ type, ...place, delta });
    if (random.oneIn(2))
      events.push({ type: "response.output_item.done", output_index, item: item(text) });
    output.push(item(text));
  }
  const status = random.pick(["completed", "incomplete", "failed"]);
  const whole = { id: "r", status, output, usage: { total_tokens: 5 } };
  // Some relays leave the output out of the last event.
  const told = random.oneIn(3) ? { ...whole, output: [] } : whole;
  events.push({ type: `response.${status}`, response: told });
  return { request: {}, whole, events, enough: events.length };
};

const gemini: Make = (random) => {
  const count = random.oneIn(3) ? 2 : 1;
  const head = { modelVersion: "g", responseId: "i" };
  const candidates = Array.from({ length: count }, (_, index) => {
    const parts: Fields[] = [];
    const pieces: object[] = [];
    for (let turn = 0, turns = 1 + random.below(3); turn < turns; turn++) {
      const thought = turn % 2 === 0 && { thought: true };
      const text = `${turn}${randomText(random, 5)}`;
      parts.push({ text, ...thought });
      for (const piece of randomPieces(random, text)) pieces.push({ text: piece, ...thought });
      if (!random.oneIn(3)) continue;
      const call = { functionCall: { name: "look", args: { text } }, thoughtSignature: "s" };
      parts.push(call);
      pieces.push(call);
    }
    const chunks: object[] = pieces.map((part) => ({
      index,
      content: { role: "model", parts: [part] },
    }));
    const last = random.pick([{}, { content: { role: "model", parts: [{ text: "" }] } }]);
    chunks.push({ index, ...last, finishReason: "STOP" });
    return { whole: { index, content: { role: "model", parts }, finishReason: "STOP" }, chunks };
  });
  const mixed = interleave(
    random,
    candidates.map(({ chunks }) => chunks),
  );
  const events = mixed.map((candidate, at) => ({
    candidates: [candidate],
    usageMetadata: { totalTokenCount: at + 1 },
    ...head,
  }));
  const whole = {
    candidates: candidates.map((candidate) => candidate.whole),
    usageMetadata: { totalTokenCount: events.length },
    ...head,
  };
  const request = count > 1 ? { generationConfig: { candidateCount: count } } : {};
  return { request, whole, events, enough: events.length };
};

/** Mixes rows, each of which stays in its order. */
function interleave<Item>(random: Random, rows: readonly (readonly Item[])[]): Item[] {
  const left = rows.map((row) => [...row]);
  const mixed: Item[] = [];
  for (let open = left; open.length > 0; open = open.filter((row) => row.length > 0))
    mixed.push(random.pick(open).shift() as Item);
  return mixed;
}

/** Makes answers with all that is hard about them: several at once, calls in pieces, void beginnings. */
export const randomAnswers: Readonly<Record<Kind, Make>> = { chat, messages, responses, gemini };
