import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts the server of streams in a process of its own, so that its CPU time is not counted. */
export async function startStreamServer(): Promise<{ baseUrl: string; close(): void }> {
  const program = join(import.meta.dirname, "stream-server.ts");
  const server = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: join(import.meta.dirname, ".."),
  });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return { baseUrl: String(line).trim(), close: () => void server.kill() };
}
