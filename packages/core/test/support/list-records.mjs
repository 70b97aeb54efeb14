// Lists the records of the folder named in the first argument, and prints how many there are.
import { createFileStore } from "../../dist/node.js";

const records = await createFileStore(process.argv[2]).list();
const problems = records.filter(({ problem }) => problem);
console.log(JSON.stringify({ records: records.length, problems: problems.length }));
