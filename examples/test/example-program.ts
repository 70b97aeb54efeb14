import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { examples, type Program, startNode } from "./program.js";
import type { sandboxServer } from "./sandbox-server.js";

export type Server = Awaited<ReturnType<typeof sandboxServer>>;

/** Starts one of the programs, as compile-programs.ts made it, in a folder: as somebody who copied it. */
export function startExample(
  path: string,
  { variables }: Pick<Server, "variables">,
  folder: string,
  ...more: string[]
): Program {
  const program = join(examples, "dist", path.replace(/\.ts$/, ".js"));
  return startNode([program, ...more], variables, folder);
}

export async function isVideo(path: string): Promise<boolean> {
  return (await readFile(path)).toString("latin1", 4, 8) === "ftyp";
}
