import { isFields, type Fields } from "../fields.js";
import type { Dialect } from "./dialect.js";
import { allEnded, append, grow, indexOf, list, put, set, type Draft } from "./draft.js";

/**
 * Gemini's streams. The proper end is a `finishReason` in each of the answers that were asked for (`candidateCount`), or a
 * `promptFeedback.blockReason`, which comes alone.
 */
export const gemini: Dialect = {
  text(chunk) {
    const first = list(chunk["candidates"]).find((one) => isFields(one) && !one["index"]);
    let text: string | undefined;
    for (const part of partsOf(first)) {
      const { text: piece, thought } = Object(part) as Fields;
      if (typeof piece === "string" && !thought) text = append(text, piece);
    }
    return text;
  },
  start({ generationConfig }) {
    const whole: Draft = {};
    const candidates: Draft[] = [];
    const { candidateCount: count } = Object(generationConfig) as Fields;
    return {
      add(chunk) {
        put(whole, chunk, "candidates");
        let hasContent = isBlocked(chunk);
        for (const piece of list(chunk["candidates"])) {
          if (!isFields(piece)) continue;
          addCandidate(candidates, piece);
          hasContent = true;
        }
        return hasContent;
      },
      isEnded: () => isBlocked(whole) || allEnded(candidates, "finishReason", count),
      final: () =>
        candidates.length > 0 ? { candidates: Object.values(candidates), ...whole } : whole,
    };
  },
};

function isBlocked({ promptFeedback }: Fields): boolean {
  return !!(Object(promptFeedback) as Fields)["blockReason"];
}

/** The parts of a candidate, which may be anything. */
function partsOf(candidate: unknown): readonly unknown[] {
  const { content } = Object(candidate) as Fields;
  return list((Object(content) as Fields)["parts"]);
}

/** Adds a piece to its candidate. What is said of the whole candidate is said last as it stays. */
function addCandidate(candidates: Draft[], piece: Fields): void {
  const candidate = (candidates[indexOf(piece["index"])] ??= {
    content: { role: "model", parts: [] },
  });
  const { parts } = candidate["content"] as { parts: Draft[] };
  for (const part of partsOf(piece)) if (isFields(part)) addPart(parts, part);
  for (const name in piece) {
    if (name === "logprobsResult") grow(candidate, name, piece[name]);
    else if (name === "citationMetadata") addCitations(candidate, piece[name]);
    else if (name !== "content") set(candidate, name, piece[name]);
  }
}

/** Adds a part. Texts are joined, but for one with a signature: that must go back to Google as it came. */
function addPart(parts: Draft[], part: Fields): void {
  const last = parts.at(-1);
  if (!last || !isPlain(last) || !isPlain(part) || !last["thought"] !== !part["thought"]) {
    if (!last || part["text"] !== "" || !isPlain(part)) parts.push({ ...part });
  } else last["text"] = append(last["text"], part["text"] as string);
}

function isPlain(part: Fields): boolean {
  for (const name in part) if (name !== "text" && name !== "thought") return false;
  return typeof part["text"] === "string";
}

/** Adds the sources that are new: they may be said again with each piece. */
function addCitations(candidate: Draft, metadata: unknown): void {
  if (!isFields(metadata)) return;
  const all: Draft = { ...(candidate["citationMetadata"] as Draft) };
  for (const name in metadata) {
    const known = new Set(list(all[name]).map((source) => JSON.stringify(source)));
    const added = list(metadata[name]).filter((source) => !known.has(JSON.stringify(source)));
    all[name] = [...list(all[name]), ...added];
  }
  candidate["citationMetadata"] = all;
}
