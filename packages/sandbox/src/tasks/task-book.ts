import type { SandboxClock } from "../clock/clock.js";
import { type RandomSource, createRandomSource } from "../random.js";
import { type TaskStage, stageOf } from "./life-cycle.js";
import type { Fate, Task } from "./task.js";

/** A task and where it stands now. */
export interface TaskView extends TaskStage {
  /** `task_` and 32 letters and digits. */
  readonly id: string;
  /** The operationId of the call that made it. */
  readonly operation: string;
  readonly model: string;
  /** The body of the call that made it. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly createdAtMs: number;
  /** Why it failed. Absent: it has not. */
  readonly failReason?: string;
}

/** The tasks the sandbox's gateway knows, to look at. */
export interface Tasks {
  /** In the order they were made. */
  readonly all: readonly TaskView[];
  /** The task with this id, or undefined. */
  get(id: string): TaskView | undefined;
}

/** What is known of a task when it is made. */
export type NewTask = Pick<Task, "operation" | "model" | "input" | "lifetimeMs" | "price">;

/** The first database number: a gateway has had other customers before. */
const FIRST_NUMBER = 1042;

export class TaskBook implements Tasks {
  readonly #clock: SandboxClock;
  readonly #seed: string;
  readonly #tasks = new Map<string, Task>();
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

  create(input: NewTask): Task {
    const createdAtMs = this.#clock.now();
    const endsAtMs = createdAtMs + input.lifetimeMs;
    const task: Task = {
      ...input,
      id: `task_${this.#random.letters(32)}`,
      number: FIRST_NUMBER + this.#tasks.size,
      vendorId: this.#random.digits(18),
      videoId: this.#random.digits(18),
      createdAtMs,
      fate: { endsAtMs, failReason: undefined, statusWord: undefined, withoutLink: false },
    };
    this.#tasks.set(task.id, task);
    return task;
  }

  /** Gives a task another fate, and answers the task that has it. */
  changeFate(task: Task, change: Partial<Fate>): Task {
    const changed = { ...task, fate: { ...task.fate, ...change } };
    this.#tasks.set(task.id, changed);
    return changed;
  }

  clear(): void {
    this.#tasks.clear();
    this.#random = createRandomSource(this.#seed);
  }

  #view(task: Task): TaskView {
    const stage = stageOf(task, this.#clock.now());
    const { id, operation, model, input, createdAtMs } = task;
    const view = { id, operation, model, input, createdAtMs, ...stage };
    const { failReason } = task.fate;
    return stage.status === "FAILURE" && failReason !== undefined ? { ...view, failReason } : view;
  }
}
