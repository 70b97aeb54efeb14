import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entryPoints } from "../../src/packages/entry-points.js";
import { publicPackages } from "../../src/packages/public-packages.js";
import { makeRepository, type MadeUpRepository, repository } from "./made-up-repository.js";

let copy: MadeUpRepository;

/** A copy of the packages as they are built, without what others have installed for them. */
beforeAll(async () => {
  copy = await makeRepository();
  for (const folder of await readdir(join(repository, "packages")))
    await cp(join(repository, "packages", folder), join(copy.root, "packages", folder), {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|test|\.turbo)$/.test(path.slice(repository.length)),
    });
});

afterAll(() => copy.remove());

test("a new export of one entry point is told of its package and of no other", async () => {
  const packages = await publicPackages(copy.root);
  const kling = packages.find(({ folder }) => folder === "packages/kling")!;
  const [, node] = await entryPoints(kling);
  await copy.report();
  const file = node!.types.slice(copy.root.length + 1);
  await copy.edit(file, (text) => `${text}\nexport declare const added: 1;\n`);
  expect(await copy.check()).toEqual([
    `packages/kling/api.md: users see something else of ${kling.name} now: + export declare const added: 1;`,
  ]);
});
