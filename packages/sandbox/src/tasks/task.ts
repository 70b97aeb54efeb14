import type { AskedVideo } from "../files/asked-video.js";

/** A video task as the gateway keeps it. */
export interface Task {
  /** The id the caller knows it by: `task_` and 32 letters and digits, or the vendor's own. */
  readonly id: string;
  /** The gateway's database number, which is not the task's id. */
  readonly number: number;
  /** The vendor's id, in the vendor's manner. */
  readonly vendorId: string;
  /** The id of the file at the vendor's, decimal. */
  readonly videoId: string;
  /** The provider whose operation made it. */
  readonly provider: string;
  /** The operationId of the call that made it. */
  readonly operation: string;
  readonly model: string;
  /** The body of the call that made it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What the call asks for. */
  readonly video: AskedVideo;
  /** The task it is a variation of. */
  readonly original?: Task | undefined;
  readonly createdAtMs: number;
  /** From creation to success, in milliseconds. */
  readonly lifetimeMs: number;
  /** What it cost, in quota units. */
  readonly price: number;
  /** What is to become of it. A fault may change it. */
  readonly fate: Readonly<Fate>;
}

/** What is to become of a task. */
export interface Fate {
  /** When it ends. Infinity: never. */
  readonly endsAtMs: number;
  /** Why it fails. Undefined: it succeeds. */
  readonly failReason: string | undefined;
  /** In which way it fails, if it does. */
  readonly failure: FailureKind;
  /** What it says in place of its status while it runs; null is nothing at all. Undefined: the truth. */
  readonly statusWord: string | null | undefined;
  /** Whether its success comes without a file's address. */
  readonly withoutLink: boolean;
  /** How many of its videos the vendor's filter holds back, although it succeeds. */
  readonly filteredVideos: number;
}

/** The ways in which a task fails that vendors have words or codes for. */
export type FailureKind = "failed" | "moderated" | "cancelled" | "expired";
