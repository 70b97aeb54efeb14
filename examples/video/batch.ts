import { createKlingClient, type CreateTaskOptions, runAll } from "@x/kling";
import { createFileStore, save } from "@x/kling/node";

// Many videos, four at once. Run it again after a crash: what was paid for is taken up, what was saved is left alone, and
// nothing is paid for twice. That takes a store, and a key for each request that is the same in every run.
const prompts = ["A kite above the dunes", "Rain on a tin roof", "A lighthouse in the fog"];
const kling = createKlingClient({ store: createFileStore("tasks") });

const requests = prompts.map(
  (prompt) => (options: CreateTaskOptions) =>
    kling.textToVideo({ model_name: "kling-v3", prompt }, options),
);
const ends = runAll(requests, {
  concurrency: 4,
  key: (index) => `prompt-${index}`,
  save: (video, index) => save(video, `${index}.mp4`),
});
for await (const end of ends) {
  const { index, status } = end;
  console.log(`${index}: ${status}`);
  if (end.status === "failed") console.error(end.error, end.handle);
}
