import { createSandbox, createTurnableClock } from "@x/sandbox";
import { join } from "./bytes.js";

/** One box of an MP4: size, type and content, with a 64-bit size or without an end where asked. */
export function box(
  type: string,
  content: Uint8Array = new Uint8Array(),
  form: "32" | "64" | "to-the-end" = "32",
): Uint8Array<ArrayBuffer> {
  const headBytes = form === "64" ? 16 : 8;
  const head = new DataView(new ArrayBuffer(headBytes));
  const sizeBytes = headBytes + content.length;
  head.setUint32(0, form === "32" ? sizeBytes : form === "64" ? 1 : 0);
  for (const [index, letter] of [...type].entries()) head.setUint8(4 + index, letter.charCodeAt(0));
  if (form === "64") head.setBigUint64(8, BigInt(sizeBytes));
  return join([new Uint8Array(head.buffer), content]);
}

/** The smallest file that is a whole MP4 by its boxes. */
export const tinyMp4: Uint8Array<ArrayBuffer> = join([
  box("ftyp", new TextEncoder().encode("isom")),
  box("moov", new Uint8Array(20)),
  box("mdat", new Uint8Array(50)),
]);

/** A real, playable video, as the sandbox makes them. */
export async function realMp4(): Promise<Uint8Array<ArrayBuffer>> {
  const clock = createTurnableClock();
  const { fetch, apiKey, baseUrl } = createSandbox({ clock });
  const ask = (path: string, body?: object): Promise<Response> =>
    fetch(`${baseUrl}/kling/v1/videos/text2video${path}`, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
  const request = { model_name: "kling-v3", model: "kling-v3", prompt: "A paper boat" };
  const { task_id } = (await (await ask("", request)).json()) as { task_id: string };
  await clock.advance(60_000);
  const { data } = (await (await ask(`/${task_id}`)).json()) as { data: { result_url: string } };
  return new Uint8Array(await (await fetch(data.result_url)).arrayBuffer());
}
