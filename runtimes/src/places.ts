import { join, resolve } from "node:path";

/** The repository. */
export const root = resolve(import.meta.dirname, "../..");

/** This package. */
export const home = join(root, "runtimes");

/** What this package has installed for itself: runtimes, compilers, a bundler. */
export const tools = join(home, "node_modules");
