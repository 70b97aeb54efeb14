// Imports the module named in the first argument and creates a client with what it exports for that. Prints the files of
// JavaScript that were loaded, and the parts of the platform for requests that were looked at.
import { Session } from "node:inspector";

const touched = new Set();
for (const name of ["fetch", "Request", "Response", "Headers", "FormData", "Blob"]) {
  const own = globalThis[name];
  Object.defineProperty(globalThis, name, {
    get() {
      touched.add(name);
      return own;
    },
  });
}

// The engine tells of every script that it has parsed, and of each that it parses from now on.
const files = new Set();
const session = new Session();
session.connect();
session.on("Debugger.scriptParsed", ({ params }) => {
  if (params.url.startsWith("file:") && params.url !== import.meta.url) files.add(params.url);
});
session.post("Debugger.enable");

const made = await import(process.argv[2]);
const create = Object.keys(made).find((name) => /^create\w+Client$/.test(name));
made[create]({ apiKey: "sk-key" });
// Not before what was begun meanwhile has come to its end.
process.once("beforeExit", () => {
  console.log(JSON.stringify({ files: [...files], touched: [...touched] }));
});
