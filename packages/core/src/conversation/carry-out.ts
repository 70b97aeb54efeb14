import { GatewayError } from "../errors/gateway-error.js";
import type { ToolResult, WrittenCall } from "./conversation.js";
import { tellIssues } from "./standard-schema.js";
import { readInput } from "./tool-calls.js";
import { toolNamed, type AnyTools, type RunnableTool } from "./tools.js";

/**
 * Carries out the calls of an answer, all at the same time. A call that fails has a result that says so.
 *
 * @throws {GatewayError} `aborted` as soon as the signal is.
 */
export function carryOutAll(
  calls: readonly WrittenCall[],
  tools: AnyTools,
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly ToolResult[]> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      signal.removeEventListener("abort", leave);
      reject(new GatewayError("The run was aborted.", { kind: "aborted", cause: signal.reason }));
    };
    if (signal.aborted) return leave();
    signal.addEventListener("abort", leave);
    void Promise.all(calls.map((call) => carryOut(call, toolNamed(tools, call.name), signal)))
      .then(resolve)
      .finally(() => signal.removeEventListener("abort", leave));
  });
}

async function carryOut(
  call: WrittenCall,
  tool: RunnableTool | undefined,
  signal: AbortSignal,
): Promise<ToolResult> {
  const { id, name } = call;
  let input = call.written;
  try {
    input = readInput(call);
    if (!tool) throw new Error(`There is no tool ${name}.`);
    const output = await tool.run(await fit(tool, input), { id, signal });
    const json = JSON.stringify(output) as string | undefined;
    return { id, name, input, output: JSON.parse(json ?? "null") as unknown, isError: false };
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    return { id, name, input, output, isError: true, error };
  }
}

/** What a tool's schema makes of its input. */
async function fit({ schema }: RunnableTool, input: unknown): Promise<unknown> {
  if (!schema) return input;
  const result = await schema["~standard"].validate(input);
  if (!result.issues) return result.value;
  throw new Error(`The arguments do not fit: ${tellIssues(result.issues)}`);
}
