import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiPages } from "../../src/api/api-pages.js";
import { makeRepository, type MadeUpRepository, manifestOf } from "./made-up-repository.js";

let made: MadeUpRepository;

beforeAll(async () => {
  made = await makeRepository();
  await made.write({
    "packages/clay/package.json": manifestOf("@x/clay", "index"),
    "packages/clay/dist/index.d.ts": "export declare const clay: string;\n",
    "packages/vase/package.json": manifestOf("@x/vase", "index", "node"),
    "packages/vase/src/schema.gen.ts":
      "export interface paths {}\nexport type VaseRequest = { clay: 'red' };",
    "packages/vase/dist/schema.gen.d.ts":
      "export interface paths {}\nexport type VaseRequest = { clay: 'red' };",
    "packages/vase/dist/index.d.ts": `
      import type { Hidden } from "./hidden.js";
      import type { VaseRequest } from "./schema.gen.js";
      export { clay } from "@x/clay";
      export type { Clay } from "@x/clay";
      export type { paths, VaseRequest } from "./schema.gen.js";
      export { bowl, Vase, VaseOptions } from "./vase.js";
      export type { Shards } from "./vase.js";
      /** Makes it. */
      export declare function makeVase(request: VaseRequest, options?: VaseOptions): Promise<Vase<Hidden>>;
    `,
    "packages/vase/dist/vase.d.ts": `
      /** A vase. */
      export declare class Vase<Glaze> extends Error {
        #private;
        /** What is in it. */
        readonly water?: number | undefined;
        fill(millilitres: number): void;
        fill(from: Vase<unknown>): void;
        private crack;
        static is(value: unknown): value is Vase<unknown>;
        constructor(glaze: Glaze);
      }
      export declare class Shards {
        constructor(secret: NeverSeen);
        age: number; count: number;
      }
      interface NeverSeen { no: true }
      declare const bowl$1: number;
      export { bowl$1 as bowl };
      interface VaseOptions { sizes: readonly Size[]; }
      type Size = "small" | "large";
      export { type VaseOptions };
    `,
    "packages/vase/dist/hidden.d.ts": "export interface Hidden { glaze: string; }\n",
    "packages/vase/dist/node.d.ts": 'export { clay as earth } from "@x/clay";\n',
  });
});

afterAll(() => made.remove());

test("a page shows every export, its members in order, and what is seen through it", async () => {
  const pages = await apiPages(made.root);
  expect(pages.map(({ file }) => file)).toEqual(["packages/clay/api.md", "packages/vase/api.md"]);
  const [, page = ""] = pages[1]!.text.split("only the name.\n\n");
  expect(page).toBe(`## \`@x/vase\`

\`\`\`ts
export { clay } from "@x/clay";

export type { Clay } from "@x/clay";

// Of the spec.
export type { VaseRequest, paths };

// Only a type: it cannot be constructed.
export declare class Shards {
  age: number;
  count: number;
}

export declare class Vase<Glaze> extends Error {
  constructor(glaze: Glaze);
  static is(value: unknown): value is Vase<unknown>;
  fill(millilitres: number): void;
  fill(from: Vase<unknown>): void;
  readonly water?: number | undefined;
  #private;
}

export interface VaseOptions {
  sizes: readonly Size[];
}

declare const bowl$1: number;

export { bowl$1 as bowl };

export declare function makeVase(
  request: VaseRequest,
  options?: VaseOptions,
): Promise<Vase<Hidden>>;
\`\`\`

## \`@x/vase/node\`

\`\`\`ts
export { clay as earth } from "@x/clay";
\`\`\`

## Not exported, and seen in what is

\`\`\`ts
interface Hidden {
  glaze: string;
}

type Size = "small" | "large";
\`\`\`
`);
});

const changes: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  [
    "an export that is added",
    "index",
    "export { clay }",
    "export declare const more: 1;\nexport { clay }",
  ],
  ["an export that is removed", "index", "paths, VaseRequest", "VaseRequest"],
  ["a parameter that is changed", "index", "options?: VaseOptions", "options: VaseOptions"],
  ["a member that is added", "vase", "count: number;", "count: number; sharp: true;"],
  ["a member that is removed", "vase", "fill(from: Vase<unknown>): void;", ""],
  ["a value that becomes a type", "index", "export { clay }", "export type { clay }"],
  ["a hidden type that is changed", "hidden", "glaze: string", "glaze: number"],
  ["an export of another entry point", "node", "earth", "soil"],
];

test.each(changes)("%s is told of its package and of no other", async (_, name, from, to) => {
  await made.report();
  expect(await made.check()).toEqual([]);
  const file = `packages/vase/dist/${name}.d.ts`;
  const before = await readFile(join(made.root, file), "utf8");
  await made.edit(file, (text) => text.replace(from, to));
  const problems = await made.check();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("packages/vase/api.md: users see something else of @x/vase now: ");
  await made.report();
  expect(await made.check()).toEqual([]);
  await made.write({ [file]: before });
});

const silent: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ["a comment", "vase", "What is in it.", "The water in it."],
  ["a private member", "vase", "private crack;", ""],
  ["a member that is moved", "vase", "age: number; count: number;", "count: number; age: number;"],
  ["what a type of the spec is made of", "schema.gen", "'red'", "'white'"],
  ["a type that nobody sees", "vase", "no: true", "no: false"],
];

test.each(silent)("%s is no change for users", async (_, name, from, to) => {
  await made.report();
  await made.edit(`packages/vase/dist/${name}.d.ts`, (text) => text.replace(from, to));
  expect(await made.check()).toEqual([]);
});

test("a package without a page is told", async () => {
  await made.report();
  await made.write({ "packages/clay/api.md": "" });
  const [problem] = await made.check();
  expect(problem).toContain("packages/clay/api.md: users see something else of @x/clay now: + ");
});
