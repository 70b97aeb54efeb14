import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileName } from "../handle.js";

/** Where a sandbox process listens. */
export interface SandboxAddress {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** GET tells the charges, DELETE ends the process. */
  readonly controlUrl: string;
}

/** What a sandbox's ledger holds. */
export interface SandboxCharges {
  readonly count: number;
  /** In the gateway's quota units. */
  readonly total: number;
}

/** Notes which sandbox a task is at: the handle of a task says that of the real gateway only. */
export async function keepAddress(
  folder: string,
  taskId: string,
  address: SandboxAddress,
): Promise<void> {
  await mkdir(join(folder, "sandboxes"), { recursive: true });
  await writeFile(fileOf(folder, taskId), `${JSON.stringify(address)}\n`);
}

/** The sandbox a task is at, or undefined when this folder knows of none. */
export async function findAddress(
  folder: string,
  taskId: string,
): Promise<SandboxAddress | undefined> {
  const text = await readFile(fileOf(folder, taskId), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as SandboxAddress);
}

export async function dropAddress(folder: string, taskId: string): Promise<void> {
  await rm(fileOf(folder, taskId), { force: true });
}

function fileOf(folder: string, taskId: string): string {
  return join(folder, "sandboxes", `${fileName({ taskId })}.json`);
}
