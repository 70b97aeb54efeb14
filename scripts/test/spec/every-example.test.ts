import { beforeAll, expect, test } from "vitest";
import { bodySites, type BodySite, type NamedExample } from "../../src/spec/example-sites.js";
import { isObject } from "../../src/spec/json.js";
import { resolveReference } from "../../src/spec/resolve-reference.js";
import { examplesValid } from "../../src/spec/rules/examples-valid.js";
import type { ProviderSpec, Spec } from "../../src/spec/spec.js";
import { compileInBundle } from "../../src/spec/validator.js";
import { walk } from "../../src/spec/walk.js";
import { wholeSpec } from "./spec-copy.js";

type Members = Record<string, unknown>;

/** An example of the spec that is a JSON object. */
interface Sample extends NamedExample {
  readonly provider: ProviderSpec;
  readonly site: BodySite;
  readonly value: Members;
  /** The names of all members whose list of words is open, and the name that tells the branches of unions apart. */
  readonly open: ReadonlySet<string>;
}

let answers: readonly Sample[];
beforeAll(async () => {
  const samples = samplesOf(await wholeSpec());
  answers = samples.filter(({ site }) => site.place.startsWith("answer"));
});

function samplesOf(spec: Spec): readonly Sample[] {
  return spec.providers.flatMap((provider) => {
    const open = openMembers(provider);
    return bodySites(spec, provider).flatMap((site) =>
      site.examples.flatMap((example): readonly Sample[] => {
        const { value } = example;
        return isObject(value) ? [{ ...example, value, provider, site, open }] : [];
      }),
    );
  });
}

test("an example without a member that is required is refused, and its file named", async () => {
  const spec = await wholeSpec();
  const removed = samplesOf(spec).flatMap(({ provider, site, name, file, value }) => {
    const { required = [] } = resolveReference(provider.document, site.schema ?? {});
    const members = required.filter((member) => member in value);
    for (const member of members) delete value[member];
    return members.map((member) => ({ file, name, member }));
  });
  expect(removed.length).toBeGreaterThan(300);
  const problems = examplesValid(spec);
  const unseen = removed.filter(
    ({ file, name, member }) =>
      !problems.some(
        ({ file: named, what }) =>
          named === file &&
          what.startsWith(`example "${name}"`) &&
          what.endsWith(`must have required property '${member}'`),
      ),
  );
  expect(unseen).toEqual([]);
});

test("an answer with members that nobody knows is valid, in whatever object they are", () => {
  const faults = answers.flatMap((sample) => {
    const value = structuredClone(sample.value);
    for (const object of objectsIn(value)) object["member_of_tomorrow"] = { list: [1] };
    return faultsOf(sample, value, "with unknown members");
  });
  expect(faults).toEqual([]);
});

test("an answer with a word that nobody knows is valid, in the place of any that is not fixed", () => {
  const changed: string[] = [];
  const faults = answers.flatMap((sample) =>
    objectsIn(sample.value).flatMap((object, at) =>
      Object.keys(object)
        .filter((member) => sample.open.has(member) && typeof object[member] === "string")
        .filter((member) => !isRoleOfAnswer(object, member))
        .flatMap((member) => {
          const value = structuredClone(sample.value);
          (objectsIn(value)[at] as Members)[member] = "word_of_tomorrow";
          changed.push(member);
          return faultsOf(sample, value, `with an unknown ${member}`);
        }),
    ),
  );
  expect(faults).toEqual([]);
  // `type` decides between the branches of unions, those of events among them.
  expect(changed.filter((member) => member === "type").length).toBeGreaterThan(200);
  expect(changed.filter((member) => member !== "type").length).toBeGreaterThan(200);
});

function faultsOf(
  { provider, site, name }: Sample,
  value: unknown,
  what: string,
): readonly string[] {
  const faults = compileInBundle(provider.document, site.schema ?? {})(value);
  return faults.map((fault) => `${site.file}: ${name} ${what}: ${fault}`);
}

function openMembers({ document }: ProviderSpec): ReadonlySet<string> {
  const nodes = [...walk(document.components?.schemas)];
  const lists = nodes.filter(({ value }) => "x-extensible-enum" in value);
  const names = lists.map(({ path }) => path[path.lastIndexOf("properties") + 1] ?? "");
  return new Set([...names, "type"]);
}

/** A chat answer's message is always the assistant's, and goes back into the next request as that. */
function isRoleOfAnswer(object: Members, member: string): boolean {
  return member === "role" && object[member] === "assistant" && "content" in object;
}

/** All objects in a value, from the outside in, always in the same order. */
function objectsIn(value: unknown): readonly Members[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
