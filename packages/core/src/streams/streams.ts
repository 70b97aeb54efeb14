import type { Gateway } from "../gateway.js";
import type { Operation } from "../operation.js";
import { prepare } from "../prepare.js";
import type { Dialect } from "./dialect.js";
import type { StreamOptions } from "./stream-options.js";
import { TextStream } from "./text-stream.js";
import { Watchdog } from "./watchdog.js";

/** Makes the method of an operation that can stream: it resolves to a `TextStream` where its input says `stream: true`. */
export function asStream(gateway: Gateway, operation: Operation) {
  const dialect = operation.stream as Dialect;
  return async (input: unknown, options: StreamOptions = {}): Promise<unknown> => {
    const { settings, provider } = gateway;
    const { body, send, open } = await prepare(gateway, operation, input);
    if (!operation.streamsAlways && body["stream"] !== true) return (await send(options)).data;
    const watchdog = new Watchdog(settings.clock, options);
    const { signal, timeoutMs = settings.timeoutMs } = options;
    const headTimeoutMs = Math.min(watchdog.limits.firstContentTimeoutMs, timeoutMs);
    const opened = await open({ signal, timeoutMs: headTimeoutMs });
    const answer = dialect.start(body);
    return new TextStream(
      { ...opened, answer, watchdog, options, codes: provider.codes },
      dialect.text,
    );
  };
}
