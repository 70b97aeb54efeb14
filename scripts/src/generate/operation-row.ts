import { mediaTypes } from "../../../packages/core/src/input/media-type.js";
import { Code, printLiteral } from "./literal.js";
import type { MediaRule } from "./media-rules.js";
import type { OperationModel } from "./operation-model.js";

/** Writes an operation as the runtime reads it: what is absent there is absent here. */
export function printOperation(model: OperationModel): string {
  const { id, operation, body, answer, poll } = model;
  const row = {
    id,
    method: model.method,
    path: model.path,
    query: nonEmpty(model.queryParameters.map((parameter) => parameter.name)),
    fixedQuery: nonEmptyRecord(model.fixedQuery),
    keyHeader: model.keyHeader,
    paid: operation["x-paid"],
    body: body?.rule,
    encode: codeOf(encoder(model)),
    media: nonEmptyRecord(mapValues(body?.media ?? {}, mediaRule)),
    answer: answer.other,
    bind: codeOf(binder(model)),
    poll: poll && {
      protocol: new Code("protocol"),
      operation: new Code(poll.operation),
      id: poll.id,
      keep: poll.keep,
      content: poll.content,
    },
    stream: codeOf(model.stream?.dialect),
    streamsAlways: model.stream && !answer.json ? true : undefined,
    pages: operation["x-pages"],
  };
  const start = `export const ${id}: Operation<${JSON.stringify(id)}> = `;
  return `${start}${printLiteral(row, "", start.length)};\n`;
}

/** The names of the shared runtime's functions and objects that an operation is made of. */
export function runtimeValues(model: OperationModel): readonly string[] {
  const types = Object.values(model.body?.media ?? {}).flatMap((rule) =>
    rule.types.map(constantOf),
  );
  const names = [encoder(model), binder(model), model.stream?.dialect, ...types];
  return names.filter((name) => name !== undefined);
}

/** The operations whose objects stand in that of another one. */
export function referredTo({ poll }: OperationModel): readonly string[] {
  return poll ? [poll.operation] : [];
}

/** What turns the body into what is sent. */
function encoder({ body }: OperationModel): string | undefined {
  if (body?.form) return body.form === "always" ? "encodeForm" : "encodeFormForFiles";
  return body && Object.keys(body.media).length > 0 ? "encodeMedia" : undefined;
}

/** What makes the method, where it gives more than the answer's JSON. */
function binder({ operation, answer, poll, stream }: OperationModel): string | undefined {
  if (poll) return "asTask";
  if (stream) return "asStream";
  if (operation["x-pages"]) return "asPages";
  return answer.other === "file" ? "asFile" : undefined;
}

/** A kind of file that the shared runtime knows is named by its constant there. */
function mediaRule({ types, ...rule }: MediaRule): object {
  return { types: types.map((type) => codeOf(constantOf(type)) ?? { type }), ...rule };
}

function constantOf(type: string): string | undefined {
  return Object.entries(mediaTypes).find(([, known]) => known.type === type)?.[0];
}

function codeOf(name: string | undefined): Code | undefined {
  return name === undefined ? undefined : new Code(name);
}

function nonEmptyRecord<T>(
  record: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function nonEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
