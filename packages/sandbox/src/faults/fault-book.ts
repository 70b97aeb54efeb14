import { type ServedOperation, namesOf } from "../gateway/served-operation.js";
import { canStream } from "../streams/asks-for-stream.js";
import type { AnyBehaviour, FaultPlace } from "./behaviour.js";
import type { Fault } from "./fault.js";
import { behaviourOf } from "./fault-table.js";
import type { FaultRule, Faults } from "./faults.js";

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
  readonly #names: ReadonlySet<string>;
  /** The names of what can be asked for a stream. */
  readonly #streams: ReadonlySet<string>;
  /** The names of what answers with a text, where there is no task. */
  readonly #texts: ReadonlySet<string>;
  #rules: OpenRule[] = [];

  constructor(operations: readonly ServedOperation[]) {
    this.#names = new Set(operations.flatMap(namesOf));
    this.#streams = new Set(operations.filter(canStream).flatMap(namesOf));
    this.#texts = new Set(operations.filter(({ paid }) => paid === "tokens").flatMap(namesOf));
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
   * @param names What the operation goes by; none where no operation lives.
   * @param places Where this is.
   */
  take(names: readonly string[], places: readonly FaultPlace[]): OpenRule | undefined {
    const matching = this.#rules.filter(
      (rule) => ["*", ...names].includes(rule.on) && places.includes(rule.behaviour.place),
    );
    const ready = matching.find((rule) => rule.after === 0);
    for (const rule of matching) if (rule.after > 0) rule.after -= 1;
    if (ready === undefined) return undefined;
    ready.times -= 1;
    this.#rules = this.#rules.filter((rule) => rule.times > 0);
    return ready;
  }

  #refuseMisplaced(on: string, fault: Fault, place: FaultPlace): void {
    const known = ["*", FILE, ...this.#names];
    if (!known.includes(on)) {
      throw new TypeError(`faults.add: there is no "${on}": use one of ${known.join(", ")}`);
    }
    const isFile = on === FILE;
    if (isFile && place !== "file" && place !== "anywhere") {
      throw new TypeError(`faults.add: "${fault.kind}" cannot happen to a file: name an operation`);
    }
    if (place === "stream" && on !== "*" && !this.#streams.has(on)) {
      throw new TypeError(
        `faults.add: "${fault.kind}" happens to streams only, and ${on} has none`,
      );
    }
    if (place === "task" && this.#texts.has(on)) {
      throw new TypeError(`faults.add: "${fault.kind}" happens to tasks only, and ${on} has none`);
    }
    if (!isFile && on !== "*" && place === "file") {
      throw new TypeError(`faults.add: "${fault.kind}" happens to files only: use on: "${FILE}"`);
    }
  }
}
