import type { Fault, FaultRule } from "@x/sandbox";

/** One line of the table. */
export interface TaskFaultCase {
  readonly name: string;
  readonly rules: readonly FaultRule[];
}

const CREATE = "textToVideo";
const POLL = "getTextToVideo";

/** What goes wrong with paid tasks: at the request that pays, while they run, and at their file. */
export const taskFaultCases: readonly TaskFaultCase[] = [
  { name: "nothing goes wrong", rules: [] },
  onCreate("create: charged, and the answer is lost", { kind: "lost-answer" }),
  onCreate("create: charged, and half of the answer is lost", { kind: "cut-answer" }),
  onCreate("create: charged, and a proxy answers 502", { kind: "bad-gateway", charged: true }),
  onCreate("create: charged, and no answer comes", { kind: "stall" }),
  onCreate("create: 500, the vendor was not reached", { kind: "do-request-failed" }),
  onCreate("create: 500, the request is wrong", { kind: "invalid-request" }),
  onCreate("create: 429, once", { kind: "rate-limited" }),
  onCreate("create: a good status over an error", { kind: "error-with-200" }),
  onPoll("poll: the connection breaks, 4 times", { kind: "lost-answer" }, 4),
  onPoll("poll: a proxy answers 502, 4 times", { kind: "bad-gateway" }, 4),
  onPoll("poll: a web page with status 200, once", { kind: "html-page" }),
  onPoll("poll: no answer comes, once", { kind: "stall" }),
  onPoll("poll: an unknown status, 3 times", { kind: "unknown-status", word: "ALMOST" }, 3),
  onPoll("poll: no status, 3 times", { kind: "no-status" }, 3),
  onCreate("task: it never ends", { kind: "task-never-ends" }),
  onCreate("task: it fails", { kind: "task-fails", reason: "The picture is too dark." }),
  onCreate("task: it succeeds without a link", { kind: "succeeds-without-link" }),
  onFile("file: the link has expired, 4 times", { kind: "expired-link" }, 4),
  onFile("file: the connection breaks", { kind: "cut", afterBytes: 5_000 }, 3),
  onFile("file: a web page in its place, once", { kind: "html-file" }),
  onFile("file: half of it, and then silence", { kind: "stall-body" }),
];

function onCreate(name: string, fault: Fault): TaskFaultCase {
  return { name, rules: [{ on: CREATE, fault }] };
}

function onPoll(name: string, fault: Fault, times = 1): TaskFaultCase {
  return { name, rules: [{ on: POLL, fault, times, after: 1 }] };
}

function onFile(name: string, fault: Fault, times = 1): TaskFaultCase {
  return { name, rules: [{ on: "file", fault, times }] };
}
