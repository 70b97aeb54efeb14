import type { ProviderShape } from "./provider-shape.js";

/** A file every provider's package has, by its path inside the package, and what belongs into it. */
export type ExpectedFiles = ReadonlyMap<string, string>;

/** The files of a provider's package. In `src` and `test/cases` there are no others. */
export function expectedFiles(shape: ProviderShape): ExpectedFiles {
  const { name, operationIds, isVideo, hasFiles } = shape;
  const sources: [string, string][] = [
    ["src/index.ts", "list the public names"],
    ["src/client.ts", `export the function that creates a client for ${name}`],
    ["src/schema.gen.ts", "run pnpm generate"],
    ["src/operations.gen.ts", "run pnpm generate"],
  ];
  const lifecycle: [string, string] = [
    "src/lifecycle.ts",
    "turn the provider's answers about a task into one state",
  ];
  const node: [string, string] = ["src/node.ts", "export what needs a file system"];
  const cases = operationIds.map((id): [string, string] => [
    `test/cases/${id}.ts`,
    `write the contract case of ${id}: an input, the request it becomes, sample answers`,
  ]);
  return new Map([
    ["package.json", "describe the package, as the other providers' packages do"],
    ["turbo.json", "name the spec that its tests read, as the other providers' packages do"],
    ["README.md", "say what the package is for, with an example that runs"],
    ["api.md", "run pnpm api:report, and look at what users will see"],
    ...sources,
    ...(isVideo ? [lifecycle] : []),
    ...(hasFiles ? [node] : []),
    ["test/contract.test.ts", "run the contract cases"],
    ["test/client.test-d.ts", "pin the types that users see"],
    ...cases,
  ]);
}

/** The folders that hold expected files only. */
export const CLOSED_FOLDERS = ["src", "test/cases"];
