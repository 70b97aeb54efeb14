// What one writes without this library: the answer's body, piped into a file. Nothing is checked.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { report } from "./report.js";

const [path, , fileUrl] = process.argv.slice(2);
await report(async () => {
  const { body } = await fetch(fileUrl);
  await pipeline(Readable.fromWeb(body), createWriteStream(path));
});
