import { resolve } from "node:path";
import { checkProviderFiles } from "./provider-files/check-provider-files.js";
import { reportProblems } from "./report-problems.js";

// Checks that every provider's package has the same files: knowing one is knowing all.
const root = resolve(import.meta.dirname, "../..");
const { problems, summary } = await checkProviderFiles(root);
reportProblems(problems, summary);
