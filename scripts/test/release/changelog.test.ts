import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publicPackages } from "../../src/packages/public-packages.js";

const repository = resolve(import.meta.dirname, "../../..");
const run = promisify(execFile);

/** The scope of this repository, whichever it is. */
let scope: string;
let root: string;

/** The packages of this repository, without their code, in a repository whose source has an address. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "changelog-"));
  const packages = await publicPackages(repository);
  scope = packages[0]?.name.split("/")[0] ?? "";
  for (const { folder } of [...packages, { folder: "packages/testing" }]) {
    await cp(join(repository, folder, "package.json"), join(root, folder, "package.json"));
  }
  for (const path of ["pnpm-workspace.yaml", ".changeset", "scripts/changelog.mjs"]) {
    await cp(join(repository, path), join(root, path), { recursive: true });
  }
  await rm(join(root, ".changeset"), { recursive: true });
  await mkdir(join(root, ".changeset"));
  await cp(join(repository, ".changeset/config.json"), join(root, ".changeset/config.json"));
  const manifest = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as object;
  const address = { type: "git", url: "git+https://example.com/acme/clients.git" };
  const text = JSON.stringify({ ...manifest, repository: address }, undefined, 2);
  await writeFile(join(root, "package.json"), text);
  await symlink(join(repository, "node_modules"), join(root, "node_modules"), "junction");
  await git("init", "--quiet", "--initial-branch=main");
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function git(...argv: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  const { stdout } = await run("git", [...identity, ...argv], { cwd: root });
  return stdout.trim();
}

async function versions(): Promise<Readonly<Record<string, string>>> {
  const packages = await publicPackages(root);
  const entries = packages.map(async ({ folder, path }): Promise<[string, string]> => {
    const { version } = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
      version: string;
    };
    return [folder.replace("packages/", ""), version];
  });
  return Object.fromEntries(await Promise.all(entries));
}

test("a changeset raises its package alone, and the changelog links the commit that brought it", async () => {
  const before = await versions();
  const words = "What is different:\n\n- **Breaking:** One.\n- Two.";
  const file = join(root, ".changeset/kling-since-00000000.md");
  await writeFile(file, `---\n"${scope}/kling": major\n---\n\n${words}\n`);
  await git("add", ".changeset", "packages");
  await git("commit", "--quiet", "--message=A change");
  const commit = await git("rev-parse", "HEAD");
  await run(
    process.execPath,
    [join(repository, "node_modules/@changesets/cli/bin.js"), "version"],
    {
      cwd: root,
    },
  );
  const [major] = (before["kling"] ?? "").split(".");
  expect(await versions()).toEqual({ ...before, kling: `${Number(major) + 1}.0.0` });
  const changelog = await readFile(join(root, "packages/kling/CHANGELOG.md"), "utf8");
  expect(changelog).toContain(
    `- [\`${commit.slice(0, 7)}\`](https://example.com/acme/clients/commit/${commit}): What is different:\n\n` +
      "  - **Breaking:** One.\n  - Two.\n",
  );
});
