import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleProvider, providers } from "../../src/spec/load-spec.js";
import { copySpec } from "./spec-copy.js";
import { repositoryRoot } from "./unspoiled-bundle.js";

/** A folder with nothing but this `redocly.yaml`. */
async function rootWith(config: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "load-spec-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, "redocly.yaml"), config);
  return root;
}

test("the provider list comes from redocly.yaml", async () => {
  const root = await rootWith("apis:\n  veo:\n    root: spec/veo/openapi.yaml\n");
  expect(await providers(root)).toEqual([
    { name: "veo", entry: join(root, "spec/veo/openapi.yaml") },
  ]);
});

test("a provider without an entry file is refused", async () => {
  const root = await rootWith("apis:\n  veo: {}\n");
  await expect(providers(root)).rejects.toThrow('add "root: spec/veo/openapi.yaml"');
});

test("a bundle names components after their files and keeps the extensions", async () => {
  const document = await bundleProvider(repositoryRoot, "kling");
  const schemas = document.components?.schemas ?? {};
  expect(Object.keys(schemas)).toContain("KlingTaskDetailResponse");
  expect(schemas["KlingTaskResponse"]?.["x-origin"]).toBe("docs");
  expect(document.paths["/kling/v1/videos/image2video"]?.post?.["x-paid"]).toBe("task");
  expect(document.paths["/kling/v1/videos/image2video"]?.post?.operationId).toBe("imageToVideo");
});

test("a bundle holds no reference to a file", async () => {
  const text = JSON.stringify(await bundleProvider(repositoryRoot, "kling"));
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((reference) => !reference?.startsWith("#/components/"))).toEqual([]);
});

test("the same files give the same bundle, byte for byte", async () => {
  const copy = await copySpec();
  const here = JSON.stringify(await bundleProvider(repositoryRoot, "kling"));
  const there = JSON.stringify(await bundleProvider(copy.root, "kling"));
  expect(there).toBe(here);
});

test("a provider that is not in the list is refused, with the list", async () => {
  await expect(bundleProvider(repositoryRoot, "clink")).rejects.toThrow(
    'no provider "clink": use one of claude, deepseek, gemini, kling',
  );
});

test("a reference that leads nowhere is refused, with the file", async () => {
  const copy = await copySpec();
  await copy.edit("kling/schemas/KlingTaskResult.yaml", "KlingVideo.yaml", "KlingFilm.yaml");
  await expect(bundleProvider(copy.root, "kling")).rejects.toThrow("KlingFilm.yaml");
});
