import type { SandboxClock } from "../clock/clock.js";
import { type RandomSource, createRandomSource } from "../random.js";
import { type TaskStage, stageOf } from "./life-cycle.js";
import type { Fate, Task } from "./task.js";

/** A task and where it stands now. */
export interface TaskView extends TaskStage {
  /** The id the caller knows it by: `task_` and 32 letters and digits, or the vendor's own. */
  readonly id: string;
  /** The provider whose call made it. */
  readonly provider: string;
  /** The operationId of the call that made it. */
  readonly operation: string;
  readonly model: string;
  /** The body of the call that made it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly createdAtMs: number;
  /** Why it failed. Absent: it has not. */
  readonly failReason?: string;
}

/** The tasks the sandbox's gateway knows, to look at. One that was deleted is gone. */
export interface Tasks {
  /** In the order they were made. */
  readonly all: readonly TaskView[];
  /** The task with this id, or undefined. */
  get(id: string): TaskView | undefined;
}

/** How the ids of a vendor's tasks are made, and who sees them. */
export interface TaskIds {
  readonly vendorId: (random: RandomSource, createdAtMs: number) => string;
  /** Whether the caller knows the task by the vendor's id, and not by one of the gateway's. */
  readonly showsVendorId: boolean;
}

/** What is known of a task when it is made. */
export interface NewTask extends Pick<
  Task,
  "provider" | "operation" | "model" | "input" | "video" | "original" | "lifetimeMs" | "price"
> {
  readonly ids: TaskIds;
}

/** The first database number: a gateway has had other customers before. */
const FIRST_NUMBER = 1042;

export class TaskBook implements Tasks {
  readonly #clock: SandboxClock;
  readonly #seed: string;
  readonly #tasks = new Map<string, Task>();
  #nextNumber = FIRST_NUMBER;
  #random: RandomSource;

  constructor(clock: SandboxClock, seed: string) {
    this.#clock = clock;
    this.#seed = `${seed} tasks`;
    this.#random = createRandomSource(this.#seed);
  }

  get all(): readonly TaskView[] {
    return [...this.#tasks.values()].map((task) => this.#view(task));
  }

  get(id: string): TaskView | undefined {
    const task = this.#tasks.get(id);
    return task === undefined ? undefined : this.#view(task);
  }

  find(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  findByVideo(videoId: string): Task | undefined {
    return [...this.#tasks.values()].find((task) => task.videoId === videoId);
  }

  create({ ids, ...known }: NewTask): Task {
    const createdAtMs = this.#clock.now();
    const id = `task_${this.#random.letters(32)}`;
    const vendorId = ids.vendorId(this.#random, createdAtMs);
    const task: Task = {
      ...known,
      id: ids.showsVendorId ? vendorId : id,
      number: this.#nextNumber,
      vendorId,
      videoId: this.#random.digits(18),
      createdAtMs,
      fate: {
        endsAtMs: createdAtMs + known.lifetimeMs,
        failReason: undefined,
        failure: "failed",
        statusWord: undefined,
        withoutLink: false,
        filteredVideos: 0,
      },
    };
    this.#nextNumber += 1;
    this.#tasks.set(task.id, task);
    return task;
  }

  /** The tasks of a provider, in the order they were made. */
  madeBy(provider: string): readonly Task[] {
    return [...this.#tasks.values()].filter((task) => task.provider === provider);
  }

  /** Forgets a task and its video. What it cost stays in the ledger. */
  remove(task: Task): void {
    this.#tasks.delete(task.id);
  }

  /** Gives a task another fate, and answers the task that has it. */
  changeFate(task: Task, change: Partial<Fate>): Task {
    const changed = { ...task, fate: { ...task.fate, ...change } };
    this.#tasks.set(task.id, changed);
    return changed;
  }

  clear(): void {
    this.#tasks.clear();
    this.#nextNumber = FIRST_NUMBER;
    this.#random = createRandomSource(this.#seed);
  }

  #view(task: Task): TaskView {
    const stage = stageOf(task, this.#clock.now());
    const { id, provider, operation, model, input, createdAtMs } = task;
    const view = { id, provider, operation, model, input, createdAtMs, ...stage };
    const { failReason } = task.fate;
    return stage.status === "FAILURE" && failReason !== undefined ? { ...view, failReason } : view;
  }
}
