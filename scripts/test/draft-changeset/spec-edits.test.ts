import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Bump, highestBump } from "../../src/draft-changeset/change.js";
import { changesOfPackage, specChanges } from "../../src/draft-changeset/spec-changes.js";
import { type OpenApiDocument, bundleProvider } from "../../src/spec/load-spec.js";
import { type SpecCopy, copySpec } from "../spec/spec-copy.js";
import { repositoryRoot, unspoiledBundle } from "../spec/unspoiled-bundle.js";
import { answers } from "./edits/answers.js";
import { operations } from "./edits/operations.js";
import { requests } from "./edits/requests.js";
import { ANSWER, type Edit, IMAGE, SHOT, camera } from "./edits/row.js";
import { shared } from "./edits/shared.js";
import { words as prose } from "./edits/words.js";

const PROVIDERS = ["kling", "sora", "seedance", "veo", "gemini", "openai"];

let copy: SpecCopy;
beforeAll(async () => {
  copy = await copySpec(PROVIDERS);
  // The packages that are there decide what is built.
  for (const name of PROVIDERS) await mkdir(join(copy.root, "packages", name), { recursive: true });
});

/** The packages that an edit of the spec as it is here touches, how far, and in which words. */
interface Outcome {
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly words: readonly string[];
}

async function outcomeOf(...edits: readonly Edit[]): Promise<Outcome> {
  for (const edit of edits) await copy.edit(...edit);
  const files = edits.map(([file]) => `spec/${file}`);
  const spec = await specChanges(repositoryRoot, copy.root, files, bundle);
  const entries = [...PROVIDERS, "sandbox"].flatMap((name) => {
    const bump = highestBump(changesOfPackage(spec, name).map((change) => change.bump));
    return bump ? [[name, bump] as const] : [];
  });
  const words = spec.flatMap(({ changes }) => changes.map(({ what }) => what));
  return { bumps: Object.fromEntries(entries), words };
}

function bundle(root: string, name: string): Promise<OpenApiDocument> {
  return (root === repositoryRoot ? unspoiledBundle : bundleProvider)(root, name);
}

test.for([...requests, ...answers, ...operations, ...prose, ...shared])(
  "$name",
  async ({ edit, bumps, words: expected }) => {
    const outcome = await outcomeOf(edit);
    expect(outcome.bumps).toEqual(bumps);
    expect(outcome.words).toContain(expected);
  },
);

test("what does not reach a bundle touches no package", async () => {
  const { bumps } = await outcomeOf(
    [SHOT, "type: object\n", "# A note for those who keep the spec.\ntype: object\n"],
    ["README.md", "# The spec", "# The specs"],
  );
  expect(bumps).toEqual({});
});

test("a schema under another name is major, with the new name", async () => {
  const shot = await readFile(join(repositoryRoot, "spec", SHOT), "utf8");
  await copy.write("kling/schemas/KlingScene.yaml", shot);
  const { bumps, words: found } = await outcomeOf(
    [IMAGE, "$ref: KlingShot.yaml", "$ref: KlingScene.yaml"],
    ["kling/schemas/KlingText2VideoRequest.yaml", "$ref: KlingShot.yaml", "$ref: KlingScene.yaml"],
  );
  expect(bumps).toEqual({ kling: "major", sandbox: "minor" });
  expect(found).toEqual(["type `KlingShot` is called `KlingScene` now"]);
});

test("breaking changes are told before others", async () => {
  const { words: found } = await outcomeOf(
    [SHOT, "maxLength: 512", "maxLength: 1000"],
    [SHOT, "required: [index, prompt, duration]", "required: [index, prompt, duration, camera]"],
    [SHOT, "properties:\n", `${camera}\n`],
    [ANSWER, "    description: The model as it was asked for.", "    description: The model."],
  );
  expect(found).toEqual([
    "`textToVideo`, `imageToVideo`: new required member `multi_prompt[].camera`",
    "`textToVideo`, `imageToVideo`: `multi_prompt[].prompt`: `maxLength` is `1000`, was `512`",
    "corrected words of `KlingTaskResponse`",
  ]);
});
