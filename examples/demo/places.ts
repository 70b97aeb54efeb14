import { access, constants, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TaskHandle } from "@x/kling";
import { checkOutputPath } from "@x/kling/node";
import { type DemoArguments, shortPath } from "./arguments.js";
import { DemoError } from "./demo-error.js";
import { fileName } from "./handle.js";

/** Checks that the video and the task's record can be written: before anything is paid for. */
export async function checkPlaces(
  { out, folder }: DemoArguments,
  handle: TaskHandle | undefined,
): Promise<void> {
  if (out !== undefined) await checkOutputPath(out);
  else if (handle) await checkOutputPath(join(folder, `${fileName(handle)}.mp4`));
  for (const place of [folder, dirname(out ?? folder)]) {
    try {
      await mkdir(place, { recursive: true });
      await access(place, constants.W_OK);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new DemoError(`${shortPath(place)} is not a folder that can be written to (${code})`, {
        cause,
      });
    }
  }
}
