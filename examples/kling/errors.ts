import { createKlingClient, GatewayError, type KlingClient } from "@x/kling";

// What to do about an error is in three of its members: what went wrong (`kind`), whether it cost money (`billed`) and
// whether the same call may be made again (`retryable`). Messages are for people.
function advice(error: GatewayError): string {
  if (error.handle && error.kind !== "task-failed")
    return "paid for: keep error.handle, and resume it";
  if (error.billed === "unknown")
    return "perhaps paid for: look in the console before you send it again";
  if (error.retryable) return "not paid for: try again in a while";
  if (error.kind === "quota") return "top up the account";
  if (error.kind === "moderation" || error.kind === "task-failed") return "ask for something else";
  return "correct the call";
}

async function makeVideo(kling: KlingClient, prompt: string): Promise<void> {
  try {
    const task = await kling.textToVideo({ model_name: "kling-v3", prompt });
    const video = await task.result({ timeoutMs: 600_000 });
    console.log(`done: ${video.url}`);
  } catch (error) {
    if (!GatewayError.is(error)) throw error; // a fault of the program's own
    console.log(`${error.kind}, billed: ${error.billed}. ${advice(error)}`);
  }
}

const kling = createKlingClient();
await makeVideo(kling, ""); // refused before anything is sent
await makeVideo(kling, "A kite above the dunes");
