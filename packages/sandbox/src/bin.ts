#!/usr/bin/env node
import { run } from "./cli/run.js";

try {
  const server = await run(process.argv.slice(2), (text) => void process.stdout.write(text));
  const stop = (): void => void server?.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
} catch (error) {
  process.stderr.write(`tikhub-sandbox: ${(error as Error).message}\nTry tikhub-sandbox --help\n`);
  process.exitCode = 1;
}
