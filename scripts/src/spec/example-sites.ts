import type { Example, MediaType, Reference, Response, Schema } from "./openapi-document.js";
import { isReference, referenceName, resolveReference } from "./resolve-reference.js";
import type { ProviderSpec, Spec } from "./spec.js";
import { operationsOf } from "./spec.js";

/** A place in the spec that describes a body: it has a schema, and should have examples. */
export interface BodySite {
  /** The file the place stands in, from the repository's root. */
  readonly file: string;
  /** For messages, for example `request application/json`. */
  readonly place: string;
  readonly mediaType: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly NamedExample[];
}

export interface NamedExample {
  readonly name: string;
  /** The file the example's value stands in. */
  readonly file: string;
  readonly value: unknown;
}

/** All bodies of a provider: of its operations, and of the shared answers, each once. */
export function bodySites(spec: Spec, provider: ProviderSpec): readonly BodySite[] {
  const { document } = provider;
  const fileOf = (kind: string, name: string): string | undefined =>
    [...provider.files, ...spec.commonFiles].find(
      (file) => file.kind === kind && file.name === name,
    )?.path;

  const sites = (
    file: string,
    place: string,
    content: Readonly<Record<string, MediaType>> | undefined,
  ): BodySite[] =>
    Object.entries(content ?? {}).map(([mediaType, media]) => ({
      file,
      place: `${place} ${mediaType}`,
      mediaType,
      schema: media.schema,
      examples: Object.entries(media.examples ?? {}).map(([name, example]) =>
        named(file, name, example),
      ),
    }));

  const named = (file: string, name: string, example: Example | Reference): NamedExample => ({
    name,
    file: isReference(example) ? (fileOf("examples", referenceName(example)) ?? file) : file,
    value: resolveReference<Example>(document, example).value,
  });

  const operationSites = operationsOf(provider).flatMap(({ operation, file }) => {
    const body = operation.requestBody;
    const answers = Object.entries(operation.responses).filter(
      (entry): entry is [string, Response] => !isReference(entry[1]),
    );
    return [
      ...(body === undefined
        ? []
        : sites(file, "request", resolveReference(document, body).content)),
      ...answers.flatMap(([status, answer]) => sites(file, `answer ${status}`, answer.content)),
    ];
  });
  const sharedSites = Object.entries(document.components?.responses ?? {}).flatMap(
    ([name, answer]) =>
      sites(fileOf("responses", name) ?? provider.entryPath, "answer", answer.content),
  );
  return [...operationSites, ...sharedSites];
}
