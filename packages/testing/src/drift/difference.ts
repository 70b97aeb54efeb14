/** In what an answer differs from what the spec and the case say. */
export type DifferenceKind =
  | "status"
  | "missing-header"
  | "content-type"
  | "unknown-member"
  | "missing-member"
  | "type"
  | "unknown-word"
  | "outcome"
  | "no-answer";

/** One difference. It holds names, types and words, and no other value of the answer: those may be private. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where, such as `body.data.status` or `headers.X-Oneapi-Request-Id`. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/** Writes a difference as one line. */
export function formatDifference({ kind, at, expected, actual }: Difference): string {
  return `${at}: ${kind}: expected ${expected}, came ${actual}`;
}

/** Each difference once: the events of a stream are alike, and so are the answers of one operation. */
export function distinctDifferences(differences: readonly Difference[]): readonly Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}
