import { hashText } from "../random.js";
import type { SandboxState } from "../state.js";
import type { Task } from "../tasks/task.js";

/** Which file an address is to lead to, and for how long. */
export interface LinkTarget {
  readonly task: Task;
  /** Which of the task's videos, from 0 on. */
  readonly index?: number;
  readonly filesUrl: string;
  readonly expiresAtMs: number;
}

/** The address of a task's file, good for a while, in the manner of vendors' file hosts. */
export function signedLink(state: SandboxState, target: LinkTarget): string {
  const { task, index = 0, filesUrl, expiresAtMs } = target;
  const file = index === 0 ? task.videoId : `${task.videoId}_${index}`;
  const expires = Math.floor(expiresAtMs / 1000);
  const signature = signatureOf(state.options.seed, file, String(expires));
  return `${filesUrl}/out/${file}.mp4?Expires=${expires}&Signature=${signature}`;
}

/** What a link is worth now. */
export type LinkState = "good" | "expired" | "forged";

/** @param file The file's name in the address, without its ending. */
export function linkStateOf(state: SandboxState, file: string, url: URL): LinkState {
  const expires = url.searchParams.get("Expires") ?? "";
  const signature = url.searchParams.get("Signature");
  if (signature !== signatureOf(state.options.seed, file, expires)) return "forged";
  return state.clock.now() > Number(expires) * 1000 ? "expired" : "good";
}

/** Looks like a signature and catches a changed link; it keeps nobody out. */
function signatureOf(seed: string, file: string, expires: string): string {
  const parts = ["a", "b", "c"].map((part) => hashText(`${part} ${seed} ${file} ${expires}`));
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}
