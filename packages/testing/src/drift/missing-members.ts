import type { Difference } from "./difference.js";
import { shapeOf } from "./shape.js";

/** Finds the members of a sample that an answer lacks, which the spec, where everything may be absent, cannot tell. */
export function missingMembers(
  sample: unknown,
  answer: unknown,
  at: string,
): readonly Difference[] {
  if (Array.isArray(sample)) {
    const items = Array.isArray(answer) ? answer : [];
    return sample.length > 0
      ? missingMember(sample[0], items[0], items.length > 0, `${at}[0]`)
      : [];
  }
  if (!isObject(sample) || !isObject(answer)) return [];
  return Object.entries(sample).flatMap(([name, member]) =>
    missingMember(member, answer[name], name in answer, `${at}.${name}`),
  );
}

/**
 * The members that the sample nearest to the answer has, and the answer lacks. The nearest is the one with the fewest
 * members that only one of the two has; of equals, the first.
 */
export function missingMembersOfNearest(
  samples: readonly unknown[],
  answer: unknown,
  at: string,
): readonly Difference[] {
  const distances = samples.map((sample) => distance(sample, answer));
  const nearest = distances.indexOf(Math.min(...distances));
  return nearest < 0 ? [] : missingMembers(samples[nearest], answer, at);
}

function distance(one: unknown, other: unknown): number {
  const places = new Set(placesOf(one, ""));
  const others = new Set(placesOf(other, ""));
  const shared = [...places].filter((place) => others.has(place)).length;
  return places.size + others.size - 2 * shared;
}

/** The places of all members, however deep; a list counts by its first item. */
function placesOf(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.length > 0 ? [`${at}[0]`, ...placesOf(value[0], `${at}[0]`)] : [];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    `${at}.${name}`,
    ...placesOf(member, `${at}.${name}`),
  ]);
}

function missingMember(
  sample: unknown,
  answer: unknown,
  isThere: boolean,
  at: string,
): readonly Difference[] {
  if (isThere) return missingMembers(sample, answer, at);
  return [{ kind: "missing-member", at, expected: shapeOf(sample), actual: "nothing" }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
