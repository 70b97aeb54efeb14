// Imports the package named in the first argument and calls the function named in the second, in a platform whose
// parts for requests write down every look at them. Prints what was looked at.
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

const [path, create, options] = process.argv.slice(2);
const made = await import(path);
const client = made[create]?.(...JSON.parse(options));
const kept = [...touched];
void globalThis.fetch; // a look that must be noticed
console.log(JSON.stringify({ kept, notices: touched.length > kept.length, made: typeof client }));
