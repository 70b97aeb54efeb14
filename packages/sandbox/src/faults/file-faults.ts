import { contentUnavailable, linkExpired } from "../files/refusals.js";
import type { ServedOperation } from "../gateway/served-operation.js";
import { textAnswer } from "../transport/answers.js";
import { bodyStream } from "../transport/body-stream.js";
import type { ExchangeFaultTable } from "./behaviour.js";
import type { FileFault } from "./fault.js";

/** Faults of a download, from the file host or through the gateway. */
export const fileFaults: ExchangeFaultTable<FileFault> = {
  cut: {
    place: "file",
    happen: async ({ afterBytes }, { handle }) => {
      const { response, bytes } = await bodyOf(handle);
      return new Response(bodyStream(bytes.subarray(0, afterBytes), "break"), response);
    },
  },
  short: {
    place: "file",
    happen: async ({ afterBytes }, { handle }) => {
      const { response, bytes } = await bodyOf(handle);
      const end = afterBytes ?? Math.floor(bytes.length / 2);
      return new Response(bodyStream(bytes.subarray(0, end)), response);
    },
  },
  "expired-link": {
    place: "file",
    happen: (_fault, { context }) => {
      const operation = context.get("operation") as ServedOperation | undefined;
      return operation === undefined ? linkExpired() : contentUnavailable(403);
    },
  },
  "html-file": {
    place: "file",
    happen: () => textAnswer(200, "<!doctype html><title>Sign in</title>\n", "text/html"),
  },
  "no-length": {
    place: "file",
    happen: async (_fault, { context, handle }) => {
      context.env.call.headers.delete("range");
      const response = await handle();
      response.headers.delete("content-length");
      response.headers.delete("accept-ranges");
      return response;
    },
  },
  "ignores-range": {
    place: "file",
    happen: async (_fault, { context, handle }) => {
      context.env.call.headers.delete("range");
      const response = await handle();
      response.headers.delete("accept-ranges");
      return response;
    },
  },
  "changed-file": {
    place: "file",
    happen: async (_fault, { context, handle }) => {
      context.set("fileChanges", true);
      return handle();
    },
  },
};

async function bodyOf(
  handle: () => Promise<Response>,
): Promise<{ response: Response; bytes: Uint8Array }> {
  const response = await handle();
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}
