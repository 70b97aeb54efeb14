import { resolve } from "node:path";
import { bundleTypes } from "./bundle-types/bundle-types.js";

// `bundle-types packages/core`: the step of that package's build after the compiler's.
const [folder = ""] = process.argv.slice(2);
await bundleTypes(resolve(import.meta.dirname, "../..", folder));
