import { resolve } from "node:path";
import { findMissingPlatforms } from "./lockfile/find-missing-platforms.js";
import { reportProblems } from "./report-problems.js";

// Checks that pnpm-lock.yaml holds the binaries of every platform, and not only those of the machine it was made on.
const root = resolve(import.meta.dirname, "../..");
const problems = await findMissingPlatforms(root);
reportProblems(problems, "pnpm-lock.yaml: every optional dependency is locked.");
