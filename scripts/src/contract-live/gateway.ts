import { UsageProblem } from "./usage-problem.js";

/** Where the gateway is, and what opens it. */
export interface Gateway {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/**
 * Reads which gateway is meant from the environment.
 *
 * @throws UsageProblem when there is no key, or one of the two cannot be used.
 */
export function readGateway(environment: Readonly<Record<string, string | undefined>>): Gateway {
  const apiKey = environment["TIKHUB_API_KEY"] ?? "";
  const baseUrl = environment["TIKHUB_BASE_URL"] || "https://ai.tikhub.io";
  if (apiKey === "") {
    throw new UsageProblem(
      "TIKHUB_API_KEY is not set: put a key of the gateway into it. Without one nothing can be compared.",
    );
  }
  if (!/^[!-~]+$/.test(apiKey)) {
    throw new UsageProblem(
      "TIKHUB_API_KEY has a space, a line break or another character no key has",
    );
  }
  if (!/^https?:\/\/[^?#@]+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new UsageProblem("TIKHUB_BASE_URL must be an address such as https://ai.tikhub.io");
  }
  return { apiKey, baseUrl };
}
