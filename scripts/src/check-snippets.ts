import { resolve } from "node:path";
import { reportProblems } from "./report-problems.js";
import { checkSnippets } from "./snippets/check-snippets.js";

// Compiles every piece of TypeScript in the documents and doc comments, and runs those of the READMEs on the sandbox.
// What is shown to a user works, or this says where it does not.
const root = resolve(import.meta.dirname, "../..");
const { problems, summary } = await checkSnippets(root, resolve(root, "examples/demo/picture.png"));
reportProblems(problems, summary);
