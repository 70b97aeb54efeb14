import { GatewayError } from "./errors/gateway-error.js";
import type { CallOptions, Capability, Gateway } from "./gateway.js";
import { methodsOf, type PageRule } from "./operation.js";
import type { Answer } from "./request/answer.js";

/**
 * A list in pages. Await it for the one page that was asked for; iterate over it for every item from there on, where
 * each further page is asked for when it is reached.
 *
 * @example
 * ```ts
 * for await (const video of sora.listVideos()) console.log(video.id, video.status);
 * ```
 */
export interface Pages<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

/** Gives a client lists: its operations with pages return {@link Pages}. */
export function pages(): Capability {
  return (gateway) =>
    methodsOf(
      gateway.provider.operations,
      (id, { pages: rule }) => rule && listMethod(gateway, id, rule),
    );
}

type Fields = Readonly<Record<string, unknown>>;

function listMethod(gateway: Gateway, id: string, rule: PageRule): unknown {
  const read = async (input: Fields, options?: CallOptions): Promise<Answer["data"]> =>
    (await (await gateway.prepare(id, input)).send(options)).data;
  return (input: Fields = {}, options?: CallOptions) => {
    const first = read(input, options);
    const items = async function* (): AsyncGenerator {
      let page = await first;
      for (let cursor = input[rule.cursor]; ;) {
        const list = page[rule.items];
        if (Array.isArray(list)) yield* list;
        const next = page[rule.next];
        if (page[rule.more] !== true) return;
        if (!next || next === cursor)
          throw new GatewayError(`${id} says that there is more, and not where.`, {
            kind: "unexpected-content",
            operation: id,
            billed: "no",
          });
        cursor = next;
        page = await read({ ...input, [rule.cursor]: cursor }, options);
      }
    };
    return Object.assign(first, { [Symbol.asyncIterator]: items });
  };
}
