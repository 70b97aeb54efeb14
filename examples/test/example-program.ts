import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { examples, type Program, startNode } from "./program.js";
import type { sandboxServer } from "./sandbox-server.js";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export type Server = Awaited<ReturnType<typeof sandboxServer>>;

/** Starts one of the programs in a folder, as somebody who copied it. */
export function startExample(
  path: string,
  { variables }: Pick<Server, "variables">,
  folder: string,
  ...more: string[]
): Program {
  return startNode(["--import", tsx, join(examples, path), ...more], variables, folder);
}

export async function isVideo(path: string): Promise<boolean> {
  return (await readFile(path)).toString("latin1", 4, 8) === "ftyp";
}
