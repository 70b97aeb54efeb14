import { resolve } from "node:path";
import { bundleCode } from "./bundle/bundle-code.js";
import { bundleTypes } from "./bundle/bundle-types.js";

// `bundle packages/core`: the step of that package's build after the compiler's.
const [name = ""] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, "../..", name);
await Promise.all([bundleCode(folder), bundleTypes(folder)]);
