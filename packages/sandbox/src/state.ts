import type { SandboxClock } from "./clock/clock.js";
import { FaultBook } from "./faults/fault-book.js";
import { VideoFiles } from "./files/video-file.js";
import { createRequestIds } from "./gateway/request-id.js";
import { type ServedOperation, servedOperations } from "./gateway/served-operation.js";
import { LedgerBook } from "./ledger.js";
import type { ResolvedOptions } from "./options.js";
import { RequestBook } from "./request-log.js";
import type { SpecDocument } from "./spec/spec-document.js";
import { TaskBook } from "./tasks/task-book.js";

/** Everything one sandbox knows. Its apps and its public face share it. */
export interface SandboxState {
  readonly options: ResolvedOptions;
  readonly clock: SandboxClock;
  readonly operations: readonly ServedOperation[];
  readonly tasks: TaskBook;
  readonly ledger: LedgerBook;
  readonly faults: FaultBook;
  readonly requests: RequestBook;
  readonly files: VideoFiles;
  newRequestId(): string;
  /** Back to how it was when it was made. The clock stays where it is. */
  reset(): void;
}

export function createState(
  options: ResolvedOptions,
  specs: Readonly<Record<string, SpecDocument>>,
): SandboxState {
  const { clock, seed } = options;
  const operations = Object.entries(specs).flatMap(([name, document]) =>
    servedOperations(name, document),
  );
  const tasks = new TaskBook(clock, seed);
  const ledger = new LedgerBook(clock);
  const faults = new FaultBook(operations);
  const requests = new RequestBook();
  const files = new VideoFiles();
  let requestIds = createRequestIds(seed);
  const reset = (): void => {
    for (const book of [tasks, ledger, faults, requests, files]) book.clear();
    requestIds = createRequestIds(seed);
  };
  const newRequestId = (): string => requestIds(clock.now());
  return {
    options,
    clock,
    operations,
    tasks,
    ledger,
    faults,
    requests,
    files,
    newRequestId,
    reset,
  };
}
