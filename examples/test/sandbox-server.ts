import { createSandbox, type SandboxOptions } from "@x/sandbox";
import { type SandboxServer, startSandboxServer } from "@x/sandbox/node";
import { onTestFinished } from "vitest";

/** A gateway for one test, and the variables that send a program to it. Its videos are ready at once. */
export async function sandboxServer(
  options: SandboxOptions = {},
): Promise<SandboxServer & { readonly variables: Readonly<Record<string, string>> }> {
  const server = await startSandboxServer({
    sandbox: createSandbox({ taskSeconds: 0, ...options }),
  });
  onTestFinished(() => server.close());
  const variables = { TIKHUB_BASE_URL: server.baseUrl, TIKHUB_API_KEY: server.sandbox.apiKey };
  return { ...server, variables };
}
