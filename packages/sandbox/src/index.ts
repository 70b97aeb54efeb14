export type { SandboxClock } from "./clock/clock.js";
export { type RealClockOptions, realClock } from "./clock/real-clock.js";
export { type TurnableClock, createTurnableClock } from "./clock/turnable-clock.js";
export { createSandbox } from "./create-sandbox.js";
export type { FaultRule, Faults } from "./faults/faults.js";
export type {
  ConnectionFault,
  ErrorShape,
  Fault,
  FaultKind,
  FileFault,
  OddEvent,
  ProxyFault,
  RefusalFault,
  ResetCode,
  StreamFault,
  TaskFault,
  VendorFault,
} from "./faults/fault.js";
export type { SandboxFetch } from "./in-process/in-process-fetch.js";
export type { Ledger, LedgerEntry, LedgerTokens } from "./ledger.js";
export type {
  SandboxOptions,
  SeedanceDetailShape,
  SoraDetailShape,
  TaskDetailShape,
  VeoDetailShape,
} from "./options.js";
export type { CredentialState, LoggedRequest, RequestLog } from "./request-log.js";
export type { Sandbox } from "./sandbox.js";
export type { TaskStage, TaskStatus } from "./tasks/life-cycle.js";
export type { TaskView, Tasks } from "./tasks/task-book.js";
