import { readArguments, usage } from "./arguments.js";
import { makeVideo } from "./make-video.js";
import { reportError } from "./report.js";

// One video, from the picture to the file. What happens stands in make-video.ts; the rest is what any program has.
try {
  const demo = readArguments(process.argv.slice(2));
  if (demo.help) process.stdout.write(usage);
  else process.exitCode = await makeVideo(demo);
} catch (error) {
  reportError(error);
  process.exitCode = 1;
}
