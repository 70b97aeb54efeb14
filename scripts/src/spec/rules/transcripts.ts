import { createParser } from "eventsource-parser";
import { isObject } from "../json.js";
import type { MediaType } from "../openapi-document.js";
import type { Problem } from "../problem.js";
import { isReference } from "../resolve-reference.js";
import type { Rule } from "../rule.js";
import { operationsOf, type PlacedOperation } from "../spec.js";
import { compileInBundle, type Validate } from "../validator.js";

/** What ends a stream of chat completions, and is no JSON. */
const DONE = "[DONE]";

/** Each stream has a transcript of the wire, every event of which keeps to the schema of the events. */
export const transcripts: Rule = (spec) =>
  spec.providers.flatMap((provider) =>
    operationsOf(provider)
      .filter(({ operation }) => operation["x-stream"] !== undefined)
      .flatMap((placed) => {
        const stream = eventStream(placed);
        const name = stream?.["x-transcript"];
        if (stream?.schema === undefined || name === undefined) return [missing(placed.file)];
        const path = `spec/${provider.name}/${name.replace("../", "")}`;
        const text = provider.transcripts.get(path);
        if (text === undefined)
          return [{ ...missing(placed.file), what: `${path} does not exist` }];
        return transcriptProblems(path, text, compileInBundle(provider.document, stream.schema));
      }),
  );

function eventStream({ operation }: PlacedOperation): MediaType | undefined {
  const answer = operation.responses["200"];
  return answer === undefined || isReference(answer)
    ? undefined
    : answer.content?.["text/event-stream"];
}

function missing(file: string): Problem {
  return {
    file,
    what: "x-stream, and no text/event-stream answer with a schema and an x-transcript",
    todo: "describe the events and add a transcript as it is on the wire",
  };
}

function transcriptProblems(file: string, text: string, validate: Validate): readonly Problem[] {
  const faults: string[] = [];
  let events = 0;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      events += 1;
      if (data !== DONE)
        faults.push(
          ...eventFaults(event, data, validate).map((fault) => `event ${events}: ${fault}`),
        );
    },
    onError: ({ message }) => faults.push(message),
  });
  parser.feed(text);
  if (events === 0) faults.push("there is no event in it");
  return faults.map((what) => ({
    file,
    what,
    todo: "write it as it is on the wire, or correct the schema",
  }));
}

function eventFaults(
  event: string | undefined,
  data: string,
  validate: Validate,
): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return ["its data is no JSON"];
  }
  const type = isObject(value) ? value["type"] : undefined;
  if (event !== undefined && event !== type)
    return [`it is called ${event}, and its type is ${String(type)}`];
  return validate(value);
}
