import type { CallOptions, OpenAnswer, PreparedCall, ProviderDefinition } from "../gateway.js";
import { readAnswer, readHead } from "./answer.js";

/** Makes a call, and resolves as soon as a good status is there, with the body unread. Any other answer is thrown. */
export function openAnswer(
  { run }: PreparedCall,
  { codes }: ProviderDefinition,
  options: CallOptions,
): Promise<OpenAnswer> {
  return run(async (response, call) => {
    const isPage = readHead(response).type.startsWith("text/html"); // no answer, whatever its status
    if (!response.ok || isPage) await readAnswer(response, call, codes);
    return { response, call };
  }, options);
}
