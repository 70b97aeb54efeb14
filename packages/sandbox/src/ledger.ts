import type { SandboxClock } from "./clock/clock.js";

/** One thing that was paid for. */
export interface LedgerEntry {
  /** The task that was paid for. Absent: the answer was the whole of it, as with texts. */
  readonly taskId?: string;
  /** The provider whose operation cost it. */
  readonly provider: string;
  /** The operation that cost it, by its operationId. */
  readonly operation: string;
  readonly model: string;
  /** In the gateway's quota units. */
  readonly amount: number;
  /** What was counted, where tokens are paid for. */
  readonly tokens?: LedgerTokens;
  readonly chargedAtMs: number;
  /** When it was given back, because the task failed. Absent: it was not. */
  readonly refundedAtMs?: number;
}

/** The tokens of one call. */
export interface LedgerTokens {
  readonly input: number;
  readonly output: number;
}

/** What the sandbox's account was charged, for tests that count. */
export interface Ledger {
  /** Everything, also what was given back, in the order it was charged. */
  readonly entries: readonly LedgerEntry[];
  /** What was charged and not given back. */
  readonly charges: readonly LedgerEntry[];
  /** The sum of `charges`, in quota units. */
  readonly total: number;
  /** The entry of a task, or undefined if it was never charged. */
  forTask(taskId: string): LedgerEntry | undefined;
}

/** The book behind a `Ledger`. Refunds lie in the future when a task is bound to fail, so they are looked up by time. */
export class LedgerBook implements Ledger {
  readonly #clock: SandboxClock;
  #charged: LedgerEntry[] = [];
  readonly #refundDueMs = new Map<string, number>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  get entries(): readonly LedgerEntry[] {
    return this.#charged.map((entry) => this.#withRefund(entry));
  }

  get charges(): readonly LedgerEntry[] {
    return this.#charged.filter((entry) => this.#refundedAtMs(entry) === undefined);
  }

  get total(): number {
    return this.charges.reduce((sum, entry) => sum + entry.amount, 0);
  }

  forTask(taskId: string): LedgerEntry | undefined {
    const entry = this.#charged.find((candidate) => candidate.taskId === taskId);
    return entry === undefined ? undefined : this.#withRefund(entry);
  }

  charge(entry: Omit<LedgerEntry, "chargedAtMs" | "refundedAtMs">): void {
    this.#charged.push({ ...entry, chargedAtMs: this.#clock.now() });
  }

  /** The charge of a task is given back at this moment, which may be to come. */
  refundAt(taskId: string, atMs: number): void {
    this.#refundDueMs.set(taskId, atMs);
  }

  clear(): void {
    this.#charged = [];
    this.#refundDueMs.clear();
  }

  #withRefund(entry: LedgerEntry): LedgerEntry {
    const refundedAtMs = this.#refundedAtMs(entry);
    return refundedAtMs === undefined ? entry : { ...entry, refundedAtMs };
  }

  #refundedAtMs({ taskId = "" }: LedgerEntry): number | undefined {
    const dueMs = this.#refundDueMs.get(taskId);
    return dueMs === undefined || dueMs > this.#clock.now() ? undefined : dueMs;
  }
}
