import { resolve } from "node:path";
import { runDraftChangeset } from "./draft-changeset/run.js";

// `pnpm draft-changeset` writes a changeset for each package that changed. See its --help.
process.exitCode = await runDraftChangeset({
  root: resolve(import.meta.dirname, "../.."),
  argv: process.argv.slice(2),
  print: (text) => console.log(text),
  warn: (text) => console.error(text),
});
