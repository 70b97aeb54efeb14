/** What was found of one thing. */
export interface Result {
  /** What was tried, such as `Node 22` or `TypeScript 5.0, nodenext`. */
  readonly subject: string;
  /** `missing`: this machine does not have what it takes, and nothing was tried. */
  readonly outcome: "pass" | "fail" | "missing";
  /** Versions and figures, or on a failure the whole message. */
  readonly details: readonly string[];
  readonly problem?: string;
}

/** Results of one kind, and the titles of their details. */
export interface Part {
  readonly title: string;
  readonly columns: readonly string[];
  readonly results: readonly Result[];
}

/** Tries something; what it throws is its problem. */
export async function attempt(
  subject: string,
  run: () => Promise<readonly string[]>,
): Promise<Result> {
  try {
    return { subject, outcome: "pass", details: await run() };
  } catch (error) {
    if (error instanceof Missing)
      return { subject, outcome: "missing", details: [], problem: error.message };
    return { subject, outcome: "fail", details: [], problem: messageOf(error) };
  }
}

/** Something that this machine does not have. The message says what, and how to get it. */
export class Missing extends Error {
  override readonly name = "Missing";
}

/** What a program that failed has printed is its message. */
function messageOf(error: unknown): string {
  const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
  return `${stdout ?? ""}${stderr ?? ""}`.trim() || message;
}
