import type { RandomSource } from "../../random.js";
import type { StreamEvent } from "../../streams/stream-answer.js";
import { type Members, listOf } from "../../text/members.js";
import { tokensOf } from "../../text/tokens.js";
import { begunResponse, partsOf } from "./response-object.js";

/** The events that lead to a finished answer, numbered, with a token in each piece. */
export function responseEvents(
  finished: StreamEvent,
  random: RandomSource,
): readonly StreamEvent[] {
  const begun = begunResponse(finished);
  const events: Members[] = [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    ...listOf(finished["output"]).flatMap((item, index) => itemEvents(item, index, random)),
    { type: `response.${String(finished["status"])}`, response: finished },
  ];
  return events.map(({ type, ...members }, number) => ({
    type,
    sequence_number: number,
    ...members,
  }));
}

function itemEvents(item: Members, index: number, random: RandomSource): readonly Members[] {
  const place = { item_id: item["id"], output_index: index };
  const added = { type: "response.output_item.added", output_index: index, item: emptied(item) };
  const done = { type: "response.output_item.done", output_index: index, item };
  return [added, ...contentEvents(item, place, random), done];
}

/** An item as it begins: with nothing in it. */
function emptied(item: Members): Members {
  if (item["type"] === "reasoning") return { ...item, summary: [] };
  if (item["type"] === "message") return { ...item, status: "in_progress", content: [] };
  return { ...item, status: "in_progress", arguments: "" };
}

function contentEvents(item: Members, place: Members, random: RandomSource): readonly Members[] {
  switch (item["type"]) {
    case "reasoning":
      return partsOf(item).flatMap((part, index) =>
        partEvents(part, { ...place, summary_index: index }, SUMMARY, random),
      );
    case "message":
      return partsOf(item).flatMap((part, index) =>
        partEvents(part, { ...place, content_index: index }, TEXT, random),
      );
    default:
      return callEvents(item, place, random);
  }
}

/** The words by which the events of a part go. */
interface PartWords {
  readonly part: string;
  readonly text: string;
  /** Members of each piece, and of the whole text. */
  readonly members: Members;
}

const SUMMARY: PartWords = {
  part: "response.reasoning_summary_part",
  text: "response.reasoning_summary_text",
  members: {},
};

const TEXT: PartWords = {
  part: "response.content_part",
  text: "response.output_text",
  members: { logprobs: [] },
};

function partEvents(
  part: Members,
  place: Members,
  words: PartWords,
  random: RandomSource,
): readonly Members[] {
  const text = String(part["text"]);
  const pieces = tokensOf(text).map((delta) => ({
    type: `${words.text}.delta`,
    ...place,
    delta,
    ...words.members,
    obfuscation: random.letters(16 - (delta.length % 16)),
  }));
  return [
    { type: `${words.part}.added`, ...place, part: { ...part, text: "" } },
    ...pieces,
    { type: `${words.text}.done`, ...place, text, ...words.members },
    { type: `${words.part}.done`, ...place, part },
  ];
}

function callEvents(item: Members, place: Members, random: RandomSource): readonly Members[] {
  const json = String(item["arguments"]);
  const name = "response.function_call_arguments";
  const pieces = tokensOf(json).map((delta) => ({
    type: `${name}.delta`,
    ...place,
    delta,
    obfuscation: random.letters(16 - (delta.length % 16)),
  }));
  return [...pieces, { type: `${name}.done`, ...place, name: item["name"], arguments: json }];
}
