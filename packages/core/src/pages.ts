import { GatewayError } from "./errors/gateway-error.js";
import type { Fields } from "./fields.js";
import type { CallOptions, Gateway } from "./gateway.js";
import type { Operation } from "./operation.js";
import { prepare } from "./prepare.js";

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

/** How a list goes on: names of members of the answer, and of the one in the query that takes where to go on. */
export interface PageRule {
  /** The list. */
  readonly items: string;
  /** The member of the query. */
  readonly cursor: string;
  /** What the member of the query takes to get the next page. */
  readonly next: string;
  /** Whether there is a next page. */
  readonly more: string;
}

/** Makes the method of a list: it returns {@link Pages}. */
export function asPages(gateway: Gateway, operation: Operation) {
  const { id, pages } = operation;
  const { items, cursor, next, more } = pages as PageRule;
  const read = async (input: Fields, options?: CallOptions): Promise<Fields> =>
    (await (await prepare(gateway, operation, input)).send(options)).data;

  return (input: Fields = {}, options?: CallOptions): Pages<Fields, unknown> => {
    const first = read(input, options);
    return Object.assign(first, {
      async *[Symbol.asyncIterator]() {
        let page = await first;
        for (const places = new Set([input[cursor]]); ;) {
          const list = page[items];
          if (Array.isArray(list)) yield* list;
          const place = page[next];
          if (page[more] !== true) return;
          if (!place || places.has(place))
            throw new GatewayError(`${id} says that there is more, and not where.`, {
              kind: "unexpected-content",
              operation: id,
            });
          places.add(place);
          page = await read({ ...input, [cursor]: place }, options);
        }
      },
    });
  };
}
