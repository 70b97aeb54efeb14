// Imports a client's program and makes a client, or neither, and prints the time since the process began.
const [program] = process.argv.slice(2);
if (program) {
  const { create } = await import(program);
  create("http://127.0.0.1:9");
}
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ elapsedMs: performance.now(), cpuMs: (user + system) / 1000 }));
