import { type Members, lastOf, listOf, membersOf } from "../../src/text/members.js";
import type { RouteName } from "./text-bench.js";

/** Puts the events of a stream together to the message a whole answer has. */
export function accumulate(name: RouteName, events: readonly Members[]): unknown {
  if (name === "responses") return membersOf(events.at(-1)?.["response"]);
  if (name === "messages") return message(events);
  return name === "gemini" ? content(events) : completion(events);
}

function completion(chunks: readonly Members[]): unknown {
  const choices: Record<string, any>[] = [];
  for (const { index, delta, finish_reason } of chunks.flatMap(({ choices: list }) =>
    listOf(list),
  )) {
    const choice = (choices[Number(index)] ??= { index, message: {}, finish_reason: null });
    choice["finish_reason"] = finish_reason;
    for (const [member, piece] of Object.entries(membersOf(delta))) {
      if (member === "tool_calls")
        listOf(piece).forEach((call) => addCall(choice["message"], call));
      else if (typeof piece === "string")
        choice["message"][member] = (choice["message"][member] ?? "") + piece;
      else choice["message"][member] ??= piece;
    }
  }
  return {
    choices,
    usage: lastOf(chunks, ({ usage }) => Boolean(usage))?.["usage"],
  };
}

function addCall(owner: Record<string, any>, { index, function: piece, ...call }: Members): void {
  const calls: any[] = (owner["tool_calls"] ??= []);
  const begun = (calls[Number(index)] ??= { ...call, function: { name: "", arguments: "" } });
  begun.function.name += String(membersOf(piece)["name"] ?? "");
  begun.function.arguments += String(membersOf(piece)["arguments"] ?? "");
}

function message(events: readonly Members[]): unknown {
  const whole: Record<string, any> = { ...membersOf(events[0]?.["message"]), content: [] };
  const jsons: string[] = [];
  for (const event of events) {
    const index = Number(event["index"]);
    const { type: _type, ...delta } = membersOf(event["delta"]);
    if (event["type"] === "content_block_start") {
      whole["content"][index] = { ...membersOf(event["content_block"]) };
    } else if (event["type"] === "content_block_delta") {
      for (const [member, piece] of Object.entries(delta)) {
        if (member === "partial_json") jsons[index] = (jsons[index] ?? "") + String(piece);
        else whole["content"][index][member] += String(piece);
      }
    } else if (event["type"] === "message_delta") {
      Object.assign(whole, delta, { usage: { ...whole["usage"], ...membersOf(event["usage"]) } });
    }
  }
  jsons.forEach((json, index) => (whole["content"][index].input = JSON.parse(json)));
  return whole;
}

function content(events: readonly Members[]): unknown {
  const candidates: Record<string, any>[] = [];
  for (const candidate of events.flatMap((event) => listOf(event["candidates"]))) {
    const { content: piece, ...rest } = candidate;
    const whole = (candidates[Number(candidate["index"])] ??= {
      content: { parts: [] as Members[], role: "model" },
    });
    Object.assign(whole, rest);
    for (const part of listOf(membersOf(piece)["parts"])) addPart(whole["content"].parts, part);
  }
  const { usageMetadata, modelVersion } = membersOf(events.at(-1));
  return { candidates, usageMetadata, modelVersion };
}

function addPart(parts: Record<string, any>[], part: Members): void {
  const last = parts.at(-1);
  const continues = last?.["text"] !== undefined && part["text"] !== undefined;
  if (continues && last["thought"] === part["thought"]) {
    Object.assign(last, part, { text: last["text"] + String(part["text"]) });
  } else parts.push({ ...part });
}
