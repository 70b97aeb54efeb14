import { resolve } from "node:path";
import { runContractLive } from "./contract-live/run.js";

// `pnpm contract:live` compares the gateway itself with the spec and the contract cases. See its --help.
process.exitCode = await runContractLive({
  root: resolve(import.meta.dirname, "../.."),
  argv: process.argv.slice(2),
  environment: process.env,
  print: (text) => console.log(text),
  warn: (text) => console.error(text),
});
