import { hashText } from "../random.js";
import type { SandboxState } from "../state.js";
import type { Task } from "../tasks/task.js";

/** The address of a task's file, good for a while from now on, in the manner of vendors' file hosts. */
export function signedLink(state: SandboxState, task: Task, filesUrl: string): string {
  const expires = Math.floor(state.clock.now() / 1000) + state.options.linkSeconds;
  const signature = signatureOf(state.options.seed, task.videoId, String(expires));
  return `${filesUrl}/out/${task.videoId}.mp4?Expires=${expires}&Signature=${signature}`;
}

/** What a link is worth now. */
export type LinkState = "good" | "expired" | "forged";

export function linkStateOf(state: SandboxState, videoId: string, url: URL): LinkState {
  const expires = url.searchParams.get("Expires") ?? "";
  const signature = url.searchParams.get("Signature");
  if (signature !== signatureOf(state.options.seed, videoId, expires)) return "forged";
  return state.clock.now() > Number(expires) * 1000 ? "expired" : "good";
}

/** Looks like a signature and catches a changed link; it keeps nobody out. */
function signatureOf(seed: string, videoId: string, expires: string): string {
  const parts = ["a", "b", "c"].map((part) => hashText(`${part} ${seed} ${videoId} ${expires}`));
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}
