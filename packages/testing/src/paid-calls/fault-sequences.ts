import type { Fault, FaultRule } from "@x/sandbox";
import fc from "fast-check";

/** Everything that can happen to a request at the gateway. Those that last for ever are ended by the client's limits. */
const gatewayFaults: readonly Fault[] = [
  { kind: "refused-connection" },
  { kind: "dns-failure" },
  { kind: "lost-request" },
  { kind: "lost-answer" },
  { kind: "lost-answer", code: "ECONNRESET" },
  { kind: "cut-answer" },
  { kind: "stall" },
  { kind: "stall-body" },
  { kind: "slow", ms: 90_000 },
  { kind: "rate-limited" },
  { kind: "rate-limited-empty" },
  { kind: "invalid-request" },
  { kind: "model-not-found" },
  { kind: "overloaded" },
  { kind: "quota" },
  { kind: "quota", shape: "relay" },
  { kind: "task-not-exist" },
  { kind: "vendor-saturated" },
  { kind: "do-request-failed" },
  { kind: "vendor-error", status: 400, body: '{"code":1301,"message":"content safety"}' },
  { kind: "vendor-error", status: 400, body: '{"error":{"code":"moderation_blocked"}}' },
  { kind: "vendor-error", status: 503, body: "upstream busy" },
  { kind: "error-with-200" },
  { kind: "error-with-200", status: 200 },
  { kind: "bad-gateway" },
  { kind: "bad-gateway", charged: true },
  { kind: "gateway-timeout" },
  { kind: "gateway-timeout", charged: true },
  { kind: "html-page" },
  { kind: "redirect", location: "https://elsewhere.test/" },
];

const taskFaults: readonly Fault[] = [
  { kind: "task-fails", reason: "Failure to pass the risk control system" },
  { kind: "task-moderated" },
  { kind: "task-cancelled" },
  { kind: "task-expired" },
  { kind: "task-never-ends" },
  { kind: "unknown-status", word: "ALMOST" },
  { kind: "no-status" },
  { kind: "succeeds-without-link" },
];

const fileFaults: readonly Fault[] = [
  { kind: "cut", afterBytes: 0 },
  { kind: "cut", afterBytes: 1 },
  { kind: "cut", afterBytes: 5_000 },
  { kind: "short" },
  { kind: "short", afterBytes: 3 },
  { kind: "expired-link" },
  { kind: "html-file" },
  { kind: "no-length" },
  { kind: "ignores-range" },
  { kind: "changed-file" },
  { kind: "stall" },
  { kind: "stall-body" },
  { kind: "lost-answer" },
  { kind: "bad-gateway" },
];

/**
 * Sequences of faults for one paid call: on the request that creates the task, on its reads, and on its file.
 *
 * @param contentOperation The operation that hands out the file, where the gateway does so itself.
 */
export function faultSequences(
  createOperation: string,
  pollOperation: string,
  contentOperation?: string,
): fc.Arbitrary<readonly FaultRule[]> {
  return fc
    .tuple(
      rules(createOperation, [...gatewayFaults, ...taskFaults], 3),
      rules(pollOperation, [...gatewayFaults, ...taskFaults], 4),
      rules("file", fileFaults, 3),
      contentOperation ? rules(contentOperation, gatewayFaults, 2) : fc.constant([]),
    )
    .map((parts) => parts.flat());
}

function rules(on: string, faults: readonly Fault[], most: number): fc.Arbitrary<FaultRule[]> {
  const rule = fc.record({
    on: fc.constant(on),
    fault: fc.constantFrom(...faults),
    times: fc.constantFrom(1, 1, 1, 2, 3, 20),
    after: fc.constantFrom(0, 0, 0, 1, 2),
  });
  return fc.array(rule, { maxLength: most });
}
