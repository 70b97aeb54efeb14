import type { AnyBehaviour, FaultPlace } from "./behaviour.js";
import type { Fault } from "./fault.js";
import { behaviourOf } from "./fault-table.js";

/** When something is to go wrong, and what. */
export interface FaultRule {
  /** An operationId, `file` for the download of a finished video, or `*` for wherever the fault can happen. */
  readonly on: string;
  readonly fault: Fault;
  /** How many times it happens. `Infinity` is allowed. @defaultValue `1` */
  readonly times?: number;
  /** How many matching requests go well before. @defaultValue `0` */
  readonly after?: number;
}

/** What the sandbox lets go wrong. */
export interface Faults {
  /**
   * Asks for a fault. At most one request fault and one task fault happen to a request; of several rules
   * that match, the one that was added first.
   *
   * @throws TypeError if there is no such operation or fault, or the one cannot happen at the other.
   * @example
   * ```ts
   * sandbox.faults.add({ on: "imageToVideo", fault: { kind: "lost-answer" } });
   * ```
   */
  add(rule: FaultRule): void;
  /** Takes all rules back. */
  clear(): void;
  /** The rules that have not been used up, with what is left of `times` and `after`. Empty: all has happened. */
  readonly pending: readonly FaultRule[];
}

interface OpenRule {
  readonly on: string;
  readonly fault: Fault;
  readonly behaviour: AnyBehaviour;
  times: number;
  after: number;
}

/** The name under which downloads of finished videos are known. */
export const FILE = "file";

export class FaultBook implements Faults {
  readonly #operations: readonly string[];
  #rules: OpenRule[] = [];

  constructor(operations: readonly string[]) {
    this.#operations = operations;
  }

  add({ on, fault, times = 1, after = 0 }: FaultRule): void {
    const behaviour = behaviourOf(fault.kind);
    if (behaviour === undefined) {
      throw new TypeError(`faults.add: there is no fault "${fault.kind}": see FaultKind`);
    }
    this.#refuseMisplaced(on, fault, behaviour.place);
    if (times > 0) this.#rules.push({ on, fault, behaviour, times, after });
  }

  clear(): void {
    this.#rules = [];
  }

  get pending(): readonly FaultRule[] {
    return this.#rules.map(({ on, fault, times, after }) => ({ on, fault, times, after }));
  }

  /**
   * The fault that happens now, if any, and uses it up.
   *
   * @param on The operation, or undefined where none lives.
   * @param places Where this is.
   */
  take(on: string | undefined, places: readonly FaultPlace[]): OpenRule | undefined {
    const matching = this.#rules.filter(
      (rule) => (rule.on === "*" || rule.on === on) && places.includes(rule.behaviour.place),
    );
    const ready = matching.find((rule) => rule.after === 0);
    for (const rule of matching) if (rule.after > 0) rule.after -= 1;
    if (ready === undefined) return undefined;
    ready.times -= 1;
    this.#rules = this.#rules.filter((rule) => rule.times > 0);
    return ready;
  }

  #refuseMisplaced(on: string, fault: Fault, place: FaultPlace): void {
    const known = ["*", FILE, ...this.#operations];
    if (!known.includes(on)) {
      throw new TypeError(`faults.add: there is no "${on}": use one of ${known.join(", ")}`);
    }
    const isFile = on === FILE;
    if (isFile && (place === "gateway" || place === "task")) {
      throw new TypeError(`faults.add: "${fault.kind}" cannot happen to a file: name an operation`);
    }
    if (!isFile && on !== "*" && place === "file") {
      throw new TypeError(`faults.add: "${fault.kind}" happens to files only: use on: "${FILE}"`);
    }
  }
}
