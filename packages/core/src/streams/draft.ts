import { isFields, type Fields } from "../fields.js";

/** An answer, or a part of one, that is being put together. */
export interface Draft {
  [name: string]: unknown;
}

/**
 * Adds a piece to a text. Every so often it is written anew in one: what is put together with `+`, an engine keeps in its pieces,
 * which take many times the memory of their text where they are short.
 */
export function append(text: unknown, piece: string): string {
  if (typeof text !== "string") return piece;
  const every = text.length < 65_536 ? 4_096 : 65_536;
  return text.length % every < every - piece.length ? text + piece : [text, piece].join("");
}

/** Sets a member. A null takes nothing away that came before. */
export function set(draft: Draft, name: string, value: unknown): void {
  if ((value !== null || !(name in draft)) && name !== "__proto__") draft[name] = value;
}

/** Sets all members but one. */
export function put(draft: Draft, members: Fields, except?: string): void {
  for (const name in members) if (name !== except) set(draft, name, members[name]);
}

/** Adds a piece of a member: texts and lists grow, objects get more members. Items with the same `index` are one item. */
export function grow(draft: Draft, name: string, piece: unknown): void {
  if (name === "__proto__") return;
  const known = draft[name];
  if (typeof piece === "string") {
    const isWhole = name === "id" || name === "type" || name === "name" || name === "role";
    draft[name] = isWhole ? piece || known : append(known, piece);
  } else if (Array.isArray(piece)) {
    const items = Array.isArray(known) ? known : (draft[name] = []);
    for (const item of piece) addItem(items as unknown[], item);
  } else if (isFields(piece)) {
    draft[name] = growAll(isFields(known) ? known : {}, piece);
  } else set(draft, name, piece);
}

function growAll(draft: Draft, pieces: Fields): Draft {
  for (const name in pieces) grow(draft, name, pieces[name]);
  return draft;
}

function addItem(items: unknown[], item: unknown): void {
  if (!isFields(item)) return void items.push(item);
  const { index, id, function: called } = item;
  const isRest = isFields(called) && !called["name"]; // of a call, whose first piece has the name
  let known: Draft | undefined;
  for (const one of items)
    if (isFields(one) && (typeof index === "number" ? one["index"] === index : isRest)) known = one;
  // The gateway may give two calls of Claude's the same index: each begins with a name, and an id of its own.
  if (known && (isRest || !id || known["id"] === id)) growAll(known, item);
  else items.push(growAll({}, item));
}

/** A list of the wire; whatever is none reads as empty. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An index of the wire, if it can be one; else the first. A list is no longer than what came can fill. */
export function indexOf(value: unknown): number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 10_000
    ? (value as number)
    : 0;
}

/** Whether as many answers as were asked for are there, each with its reason to end. */
export function allEnded(answers: readonly Draft[], reason: string, wanted: unknown): boolean {
  let missing = Number(wanted) || 1;
  for (const answer of answers) {
    if (!answer) continue; // a hole in a list by index
    if (!answer[reason]) return false;
    missing -= 1;
  }
  return missing <= 0;
}
