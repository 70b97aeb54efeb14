// Writes task records into the folder named in the first argument: as many as the second says, over and over the same
// few, each with a request of as many characters as the third says. The fourth begins their ids. Prints a line before each.
import { writeSync } from "node:fs";
import { createFileStore } from "../../dist/node.js";

const [folder, count, length, prefix] = process.argv.slice(2);
const store = createFileStore(folder);
const request = { prompt: "x".repeat(Number(length)) };
for (let index = 0; index < Number(count); index++) {
  writeSync(1, `${index}\n`);
  const id = `${prefix}-${index % 50}`;
  await store.put({ id, provider: "test", operation: "imageToVideo", sentAtMs: index, request });
  if (index % 5 === 4) await store.remove(`${prefix}-${(index - 2) % 50}`);
}
