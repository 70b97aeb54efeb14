import { join } from "node:path";

/** A package that is measured: what its one program imports, and where that program is. */
export interface Client {
  /** As it is called in tables: the package's name, or the names of those that it takes together. */
  readonly name: string;
  /** The packages a program installs for it. The floor needs none. */
  readonly packages: readonly string[];
  /** Its program, which exports `create`, `call` and, where a task can be read, `read`. */
  readonly program: string;
  readonly group: "floor" | "ours" | "http" | "text" | "video";
}

const bench = join(import.meta.dirname, "..");

function ours(provider: string): Client {
  const name = `@x/${provider}`;
  const program = join(bench, "clients", `${provider}.js`);
  return { name, packages: [name], program, group: "ours" };
}

function peer(group: Client["group"], file: string, ...packages: readonly string[]): Client {
  const program = join(bench, "peers/clients", `${file}.js`);
  return { name: packages.join(" + "), packages, program, group };
}

const ourProviders = ["kling", "sora", "seedance", "veo", "openai", "claude", "deepseek", "gemini"];

/** What all others are measured against. */
export const floor: Client = {
  name: "raw fetch",
  packages: [],
  program: join(bench, "clients/raw-fetch.js"),
  group: "floor",
};

/** The floor with a time limit, as every client that has one must at least take. */
export const limitedFloor: Client = {
  name: "raw fetch with a time limit",
  packages: [],
  program: join(bench, "clients/limited-fetch.js"),
  group: "floor",
};

/** The wire that our types come from, as it is. */
export const openapiFetch: Client = peer("http", "openapi-fetch", "openapi-fetch");

/** Ours, and their peers: clients for HTTP, for text and for video. */
export const clients: readonly Client[] = [
  ...ourProviders.map(ours),
  openapiFetch,
  peer("http", "ky", "ky"),
  peer("http", "ofetch", "ofetch"),
  peer("text", "openai", "openai"),
  peer("text", "anthropic", "@anthropic-ai/sdk"),
  peer("text", "google-genai", "@google/genai"),
  peer("video", "ai-sdk-bytedance", "ai", "@ai-sdk/bytedance"),
  peer("video", "replicate", "replicate"),
  peer("video", "fal", "@fal-ai/client"),
  peer("video", "runway", "@runwayml/sdk"),
];

/** Ours again, with clients that are picked together: what is bundled of them is what one call needs. */
export const pickedClients: readonly Client[] = ourProviders.map((provider) => ({
  ...ours(provider),
  name: `@x/${provider}, picked`,
  program: join(bench, "programs/picked", `${provider}.ts`),
}));

/** Where the packages of a client are looked for. */
export function homeOf({ group }: Client): string {
  return group === "ours" ? bench : join(bench, "peers");
}
