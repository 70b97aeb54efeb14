import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { save } from "@x/kling/node";
import { smoke } from "./smoke.js";

// Where there are processes: the clients find key and address in the environment, and videos are saved to the disk.
const folder = await mkdtemp(join(tmpdir(), "smoke-"));
try {
  const report = await smoke({
    save: async (video, name) => {
      const { path } = await save(video, join(folder, name));
      return (await stat(path)).size;
    },
  });
  console.log(JSON.stringify(report));
} finally {
  await rm(folder, { recursive: true });
}
