export { faultSequences } from "./fault-sequences.js";
export { brokenPromise, runPaidCall } from "./paid-call.js";
export type { PaidCallOutcome, PaidCallProvider, PaidCallScenario } from "./paid-call.js";
