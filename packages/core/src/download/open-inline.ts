import type { Bytes } from "../bytes.js";
import { fault } from "./file-check.js";

const sliceLetters = 0x20000; // a multiple of 4: each slice is base64 of its own

/**
 * Opens a `data:` address as if a server had sent the file. It is decoded a slice at a time as it is read, and without
 * `fetch`, which a page's own rules may keep from such addresses.
 */
export function openInline(address: string): Response {
  const [, type = "", encoded = ""] = /^data:([^;,]*)[^,]*,(.*)$/s.exec(address) ?? [];
  const base64 = encoded.replace(/\s+/g, "");
  const padding = /=*$/.exec(base64.slice(-2))?.[0].length ?? 0;
  let offset = 0;
  const body = new ReadableStream<Bytes>(
    {
      pull(controller) {
        const slice = base64.slice(offset, (offset += sliceLetters));
        if (slice) controller.enqueue(decode(slice));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const length = Math.floor((base64.length * 3) / 4) - padding;
  return new Response(body, { headers: { "content-type": type, "content-length": `${length}` } });
}

function decode(base64: string): Bytes {
  try {
    return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch (error) {
    throw fault("It came inside the answer, in base64 that breaks off.", "truncated", false, error);
  }
}
