import { bundledSpec, schemaFaults, specOperations, type SpecOperation } from "@x/testing";

/** An operation of a provider, by its operationId. */
export async function operationOf(provider: string, id: string): Promise<SpecOperation> {
  const operation = specOperations(await bundledSpec(provider)).find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The spec of ${provider} has no operation ${id}`);
  return operation;
}

/** What the spec has against a request's body. An empty list: it takes it. */
export function requestFaults(
  { document, request }: SpecOperation,
  body: unknown,
): readonly string[] {
  if (request === undefined) throw new Error("The operation takes no JSON");
  return schemaFaults(document, request, onTheWire(body));
}

/** What the spec has against a good answer. */
export function answerFaults(
  { document, answers }: SpecOperation,
  body: unknown,
): readonly string[] {
  const schema = answers.get(200)?.schema;
  if (schema === undefined) throw new Error("The operation answers with no JSON");
  return schemaFaults(document, schema, onTheWire(body));
}

/** What the spec has against an event of the operation's stream. */
export function eventFaults(
  { document, answers }: SpecOperation,
  event: unknown,
): readonly string[] {
  const schema = answers.get(200)?.others.get("text/event-stream");
  if (schema === undefined) throw new Error("The operation does not stream");
  return schemaFaults(document, schema, onTheWire(event));
}

/** As JSON carries it: without what is undefined. */
function onTheWire(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
