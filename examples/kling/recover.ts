import { createKlingClient, GatewayError } from "@x/kling";
import { createFileStore, save } from "@x/kling/node";

// Run it when the program that pays has crashed: it saves every video that was paid for and never saved. It finds them
// because both give their client the same store.
const kling = createKlingClient({ store: createFileStore("tasks") });
const { tasks, unknown } = await kling.recover();

for (const task of tasks) {
  const { taskId } = task.handle;
  try {
    const { path } = await save(await task.result(), `${taskId}.mp4`);
    console.log(`saved: ${path}`);
  } catch (error) {
    if (!GatewayError.is(error)) throw error;
    console.error(`${error.kind}: ${error.message}`); // the others are still to be saved
  }
}

// Nobody knows whether these were carried out: look for them in the gateway's console before you send them again.
for (const { sentAtMs, request } of unknown) {
  console.warn(`unknown: sent ${new Date(sentAtMs).toISOString()}, ${JSON.stringify(request)}`);
}
