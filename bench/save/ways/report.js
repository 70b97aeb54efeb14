/** Runs one way of getting a file in this process, and prints what it took. */
export async function report(work) {
  const startMs = performance.now();
  const before = process.cpuUsage();
  await work();
  const seconds = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(before);
  const peakBytes = process.resourceUsage().maxRSS * 1024; // Node gives kibibytes on every system
  console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakBytes }));
}
