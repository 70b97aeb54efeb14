import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLockfile, missingPlatforms } from "../src/lockfile/check-lockfile.js";
import { installedPackages } from "../src/lockfile/installed-packages.js";
import type { Lockfile } from "../src/lockfile/lockfile.js";

const repository = resolve(import.meta.dirname, "../..");

/** A tool with a binary for two platforms. */
const tool = {
  name: "tool",
  version: "1.0.0",
  optionalDependencies: { "@tool/linux": "1.0.0", "@tool/darwin": "1.0.0" },
};

function lockfile(
  binaries: Readonly<Record<string, string>>,
  packages: readonly string[],
): Lockfile {
  return {
    packages: Object.fromEntries(["tool@1.0.0", ...packages].map((key) => [key, {}])),
    snapshots: { "tool@1.0.0(peer@2.0.0)": { optionalDependencies: binaries } },
  };
}

const darwinIsMissing = [
  {
    file: "pnpm-lock.yaml",
    what: "tool@1.0.0 has the optional dependency @tool/darwin, which is not locked",
    todo: "pin another version of tool, one whose packages the registry has for every platform",
  },
];

describe("missingPlatforms", () => {
  it("finds nothing where every binary is locked", () => {
    const locked = lockfile(tool.optionalDependencies, ["@tool/linux@1.0.0", "@tool/darwin@1.0.0"]);
    expect(missingPlatforms(locked, [tool])).toEqual([]);
  });

  it("finds a binary that the lockfile names and does not hold, once", () => {
    const locked = lockfile(tool.optionalDependencies, ["@tool/linux@1.0.0"]);
    expect(missingPlatforms(locked, [tool])).toEqual(darwinIsMissing);
  });

  it("finds a binary that was left out of the lockfile without a word", () => {
    const locked = lockfile({ "@tool/linux": "1.0.0" }, ["@tool/linux@1.0.0"]);
    expect(missingPlatforms(locked, [tool])).toEqual(darwinIsMissing);
  });

  it("passes over a package of an earlier install", () => {
    const old = { ...tool, version: "0.9.0" };
    const locked = lockfile({ "@tool/linux": "1.0.0" }, ["@tool/linux@1.0.0"]);
    expect(missingPlatforms(locked, [old])).toEqual([]);
  });

  it("reads aliases and versions with peers behind them", () => {
    const binaries = { "@tool/linux": "1.0.0(peer@2.0.0)", "@tool/darwin": "@other/darwin@3.0.0" };
    const locked = lockfile(binaries, ["@tool/linux@1.0.0", "@other/darwin@3.0.0"]);
    expect(missingPlatforms(locked, [tool])).toEqual([]);
  });
});

describe("this repository", () => {
  it("has the binaries of every platform in its lockfile", async () => {
    expect((await checkLockfile(repository)).problems).toEqual([]);
  });

  it("is looked through with all its installed packages, scoped ones too", async () => {
    const names = (await installedPackages(repository)).map((each) => each.name);
    expect(names).toEqual(
      expect.arrayContaining(["vitest", "@redocly/openapi-core", "typescript"]),
    );
  });

  it("says what to do where nothing is installed", async () => {
    await expect(installedPackages(import.meta.dirname)).rejects.toThrow("run pnpm install first");
  });
});
