import type { Capability } from "../gateway.js";
import { methodsOf, type Operation } from "../operation.js";
import { openAnswer } from "../request/open-answer.js";
import type { Dialect } from "./dialect.js";
import type { StreamOptions } from "./stream-options.js";
import { TextStream } from "./text-stream.js";
import { Watchdog } from "./watchdog.js";

/** The dialects of a client's streams, by the names its operations give them. */
export type Dialects = { readonly [Name in NonNullable<Operation["stream"]>]?: Dialect };

/** Gives a client streams: an operation that can stream resolves to a `TextStream` where its input says `stream: true`. */
export function streams(dialects: Dialects): Capability {
  return ({ prepare, provider, settings }) => {
    const { operations, codes } = provider;
    const method =
      (id: string, dialect: Dialect, isAlways?: boolean) =>
      async (input: unknown, options: StreamOptions = {}) => {
        const prepared = await prepare(id, input);
        const { body } = prepared;
        if (!isAlways && body["stream"] !== true) return (await prepared.send(options)).data;
        const watchdog = new Watchdog(settings.clock, options);
        const { signal, timeoutMs = settings.timeoutMs } = options;
        const headTimeoutMs = Math.min(watchdog.limits.firstContentTimeoutMs, timeoutMs);
        const opened = await openAnswer(prepared, provider, { signal, timeoutMs: headTimeoutMs });
        const source = { ...opened, answer: dialect.start(body), watchdog, options, codes };
        return new TextStream(source, dialect.text);
      };
    return methodsOf(operations, (id, { stream, streamsAlways }) => {
      const dialect = stream && dialects[stream];
      return dialect && method(id, dialect, streamsAlways);
    });
  };
}
