import type { Fault } from "@x/sandbox";

/** How many events come before what goes wrong in the middle: enough for some text on every route. */
const MIDDLE = 9;

/** One line of the table. */
export interface StreamFaultCase {
  readonly name: string;
  /** Absent: nothing goes wrong. */
  readonly fault?: Fault;
  /** How much of the text is sent, whatever becomes of it. */
  readonly sends: "nothing" | "part" | "all";
}

/** Every fault of a stream that the sandbox knows, where it makes a difference at the beginning and in the middle. */
export const streamFaultCases: readonly StreamFaultCase[] = [
  { name: "nothing goes wrong", sends: "all" },
  nothing("429, and an error in JSON that is labelled as a stream", { kind: "stream-refused" }),
  all("the whole answer in JSON, and no stream", { kind: "not-streamed" }),
  nothing("a bare line of JSON tells an error, before any event", late("error-line", 0)),
  part("a bare line of JSON tells an error, in the middle", late("error-line", MIDDLE)),
  nothing("an event tells an error, before any other", late("error-event", 0)),
  part("an event tells an error, in the middle", late("error-event", MIDDLE)),
  nothing("the vendor sends nothing, and the stream ends well", late("vendor-breaks-off", 0)),
  part("the vendor breaks off, and the stream ends well", late("vendor-breaks-off", MIDDLE)),
  part("the connection breaks between two events", cut("break")),
  part("the connection breaks inside an event", cut("break", "event")),
  part("the connection breaks inside a character", cut("break", "character")),
  part("the bytes end between two events", cut("end")),
  part("the bytes end inside an event", cut("end", "event")),
  part("the bytes end inside a character", cut("end", "character")),
  nothing("silence from the first byte on, for ever", late("silence", 0)),
  part("silence in the middle, for ever", late("silence", MIDDLE)),
  all("silence in the middle, for 200 ms", { kind: "silence", afterEvents: MIDDLE, ms: 200 }),
  nothing("`: PING` and nothing else, for ever", { ...late("pings", 0), everyMs: 100 }),
  part("`: PING` in the middle, for ever", { ...late("pings", MIDDLE), everyMs: 100 }),
  all("`: PING` in the middle, 3 times", { ...late("pings", MIDDLE), everyMs: 50, times: 3 }),
  all("the answer begins anew in the middle", late("starts-again", MIDDLE)),
  all("an event without the members that matter", odd("bare")),
  all("an event with the counts of tokens alone", odd("usage-only")),
  all("an event of an unknown type", odd("unknown")),
  all("events without data", odd("empty")),
  all("an event whose data is `null`", odd("null")),
  part("an event whose JSON breaks off", odd("malformed")),
  all("an event of 1 MB", { kind: "huge-event", afterEvents: MIDDLE, bytes: 1_000_000 }),
  all("one byte at a time", { kind: "rechunked", bytes: 1 }),
  all("up to 7 bytes at a time, by chance", { kind: "rechunked", bytes: 7, random: true }),
];

function nothing(name: string, fault: Fault): StreamFaultCase {
  return { name, fault, sends: "nothing" };
}

function part(name: string, fault: Fault): StreamFaultCase {
  return { name, fault, sends: "part" };
}

function all(name: string, fault: Fault): StreamFaultCase {
  return { name, fault, sends: "all" };
}

type LateKind =
  | "error-line"
  | "error-event"
  | "vendor-breaks-off"
  | "silence"
  | "pings"
  | "starts-again";

function late<Kind extends LateKind>(
  kind: Kind,
  afterEvents: number,
): { kind: Kind; afterEvents: number } {
  return { kind, afterEvents };
}

function cut(ending: "break" | "end", inside?: "event" | "character"): Fault {
  return { kind: "stream-cut", afterEvents: MIDDLE, ending, ...(inside && { inside }) };
}

function odd(what: "bare" | "usage-only" | "unknown" | "empty" | "null" | "malformed"): Fault {
  return { kind: "odd-event", afterEvents: MIDDLE, what };
}
