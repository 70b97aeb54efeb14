// Makes the same calls with a client and with raw fetch, in turn, and prints the CPU time of each round.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const [program, floorProgram, action, baseUrl, contentLength, calls, atOnce, rounds] =
  process.argv.slice(2);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const ways = {
  client: await prepare(program),
  raw: await prepare(floorProgram),
};
for (let warmUp = 0; warmUp < 8; warmUp += 1) {
  await run(ways.raw);
  await run(ways.client);
}
const times = [];
while (times.length < Number(rounds)) {
  const isOdd = times.length % 2 > 0; // each way goes first in every other round
  const early = isOdd ? await run(ways.client) : undefined;
  const raw = await run(ways.raw);
  times.push({ raw, client: early ?? (await run(ways.client)) });
}
console.log(JSON.stringify(times));
process.exit(); // the connections that are kept alive would hold it up

async function prepare(path) {
  const { create, [action]: act } = await import(path);
  const client = create(baseUrl);
  return () => act(client);
}

/** The CPU time of all calls, in microseconds for one. */
async function run(act) {
  collect({ type: "minor" }); // a full one would make the young part of the heap so small that all would be collections
  let left = Number(calls);
  const before = process.cpuUsage();
  const work = async () => {
    while (left-- > 0) {
      const { length } = await act();
      if (length !== Number(contentLength)) throw new Error(`${program} read another answer`);
    }
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / Number(calls);
}
