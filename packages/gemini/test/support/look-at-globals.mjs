// Imports the built package and creates a client, in a platform whose parts for requests write down every look at them.
// Prints what was looked at.
const touched = [];
for (const name of ["fetch", "Request", "Response", "Headers"]) {
  const own = globalThis[name];
  Object.defineProperty(globalThis, name, {
    get() {
      touched.push(name);
      return own;
    },
  });
}

const { createGeminiClient } = await import("../../dist/index.js");
createGeminiClient({ apiKey: "sk-key" });
const kept = [...touched];
void globalThis.fetch; // a look that must be noticed
console.log(JSON.stringify({ kept, notices: touched.length > kept.length }));
