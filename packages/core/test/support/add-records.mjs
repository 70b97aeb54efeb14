// Adds as many records as the second argument says to the folder named in the first, and prints how many were not there.
import { createFileStore } from "../../dist/node.js";

const [folder, count] = process.argv.slice(2);
const store = createFileStore(folder);
let added = 0;
for (let index = 0; index < Number(count); index++) {
  const record = {
    id: `test/x/${index}`,
    provider: "test",
    operation: "x",
    sentAtMs: 0,
    request: {},
  };
  const known = await store.add({ ...record, key: `${index}`, handle: process.pid });
  if (!known) added += 1;
  else if (known.id !== record.id) throw new Error(JSON.stringify(known));
}
console.log(added);
