import type { AnyBehaviour, ExchangeFaultTable, TaskFaultTable } from "./behaviour.js";
import { connectionFaults } from "./connection-faults.js";
import type { Fault, FaultKind, TaskFault } from "./fault.js";
import { fileFaults } from "./file-faults.js";
import { proxyFaults } from "./proxy-faults.js";
import { refusalFaults, vendorFaults } from "./refusal-faults.js";
import { streamFaults } from "./stream-faults.js";
import { taskFaults } from "./task-faults.js";

/** Every fault the sandbox knows, by kind. A kind without a behaviour does not compile. */
export const faultTable: ExchangeFaultTable<Exclude<Fault, TaskFault>> & TaskFaultTable<TaskFault> =
  {
    ...connectionFaults,
    ...refusalFaults,
    ...vendorFaults,
    ...proxyFaults,
    ...taskFaults,
    ...streamFaults,
    ...fileFaults,
  };

/** The behaviour of a kind that is only known at run time; undefined for a word that is no fault. */
export function behaviourOf(kind: FaultKind): AnyBehaviour | undefined {
  return (faultTable as Partial<Record<FaultKind, AnyBehaviour>>)[kind];
}
