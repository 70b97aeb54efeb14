import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inOrder } from "../../src/release/release-order.js";
import { type ReleaseRun, runRelease, tagOf } from "../../src/release/run.js";
import { firstScope } from "../../src/rescope/first-scope.js";

const repository = { type: "git", url: "git+https://example.com/acme/clients.git" };

const PACKAGES = [
  {
    name: "@acme/app",
    version: "1.1.0",
    repository,
    dependencies: { "@acme/core": "workspace:^" },
  },
  { name: "@acme/core", version: "2.0.0", repository, dependencies: { left: "1.0.0" } },
  { name: "@acme/own", version: "1.0.0", private: true },
];

interface Released {
  readonly exitCode: number;
  readonly printed: readonly string[];
  readonly warned: readonly string[];
  readonly npm: readonly string[];
  readonly tags: readonly string[];
}

/** Releases packages with a registry that has some versions and refuses others. */
async function release(
  options: Partial<Pick<ReleaseRun, "dryRun">> & {
    readonly packages?: readonly { readonly name: string }[];
    readonly published?: readonly string[];
    readonly refused?: string;
  },
): Promise<Released> {
  const { packages = PACKAGES, published = [], refused, dryRun = false } = options;
  const root = await mkdtemp(join(tmpdir(), "release-test-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const manifest of packages) {
    const folder = join(root, "packages", manifest.name.slice(manifest.name.indexOf("/") + 1));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  }
  const [printed, warned, npm, tags]: [string[], string[], string[], string[]] = [[], [], [], []];
  const exitCode = await runRelease({
    root,
    dryRun,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    pack: async ({ name, version }) => `${name}-${version}.tgz`,
    tag: async (name) => void tags.push(name),
    npm: async (argv) => {
      npm.push(argv.join(" "));
      const [command, what = ""] = argv;
      return command === "view" ? published.includes(what) : what !== refused;
    },
  });
  return { exitCode, printed, warned, npm, tags };
}

test("every version that is not on the registry is published, with provenance, behind what it depends on", async () => {
  const { exitCode, npm, tags } = await release({});
  expect(exitCode).toBe(0);
  expect(npm).toEqual([
    "view @acme/core@2.0.0 version",
    "publish @acme/core-2.0.0.tgz --access public --tag latest --provenance",
    "view @acme/app@1.1.0 version",
    "publish @acme/app-1.1.0.tgz --access public --tag latest --provenance",
  ]);
  expect(tags).toEqual(["@acme/core@2.0.0", "@acme/app@1.1.0"]);
});

test("what is on the registry is left alone, so that a release that stopped is finished by the next", async () => {
  const { exitCode, npm } = await release({ published: ["@acme/core@2.0.0"] });
  expect(exitCode).toBe(0);
  expect(npm.filter((line) => line.startsWith("publish"))).toEqual([
    "publish @acme/app-1.1.0.tgz --access public --tag latest --provenance",
  ]);
});

test("nothing is published behind a package that was refused", async () => {
  const { exitCode, npm, warned, tags } = await release({ refused: "@acme/core-2.0.0.tgz" });
  expect({ exitCode, tags }).toEqual({ exitCode: 1, tags: [] });
  expect(npm.join()).not.toContain("app");
  expect(warned).toEqual([
    "@acme/core@2.0.0 is not published, nor what follows it: run the release again",
  ]);
});

test("a dry run asks the registry for nothing", async () => {
  const { exitCode, npm, tags } = await release({ dryRun: true });
  expect({ exitCode, tags }).toEqual({ exitCode: 0, tags: [] });
  expect(npm).toEqual([
    "publish @acme/core-2.0.0.tgz --access public --tag latest --dry-run --offline",
    "publish @acme/app-1.1.0.tgz --access public --tag latest --dry-run --offline",
  ]);
});

test("a package without a scope of its own, or without a repository, is not published", async () => {
  const packages = [{ name: `${firstScope}/core`, version: "1.0.0" }];
  const { exitCode, npm, warned } = await release({ packages });
  expect(exitCode).toBe(1);
  expect(npm).toEqual([]);
  expect(warned).toEqual([
    `packages/core/package.json: ${firstScope} stands for a scope: publish under your own, with pnpm rescope`,
    "packages/core/package.json: has no repository, which provenance needs: run pnpm rescope with --repository",
  ]);
  expect((await release({ packages, dryRun: true })).exitCode).toBe(0);
});

test("packages that depend on each other have no order", () => {
  const packages = [
    { name: "a", dependencies: ["b"] },
    { name: "b", dependencies: ["a"] },
  ];
  expect(() => inOrder(packages)).toThrow("a, b depend on each other");
});

test.each([
  ["1.2.3", "latest"],
  ["1.2.3-next-20260101", "next"],
  ["2.0.0-beta.1", "beta"],
])("version %s is published as %s", (version, tag) => {
  expect(tagOf({ version })).toBe(tag);
});
