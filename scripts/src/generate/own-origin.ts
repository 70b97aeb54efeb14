import type { Origin } from "../spec/openapi-document.js";

/**
 * The origin that a comment names: none where it is that of what is around it, unless there is more to say of it.
 *
 * A source at every member would hide the few that differ.
 */
export function ownOrigin(
  node: { readonly "x-origin"?: Origin; readonly "x-origin-note"?: unknown },
  inherited: Origin | undefined,
): Origin | undefined {
  const own = node["x-origin"];
  return own === inherited && node["x-origin-note"] === undefined ? undefined : own;
}
