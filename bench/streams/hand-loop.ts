import type { StreamReader, StreamRoute } from "../faults/stream-reader.js";

/**
 * The least that reads a stream: `fetch`, a decoder, a search for blank lines, `JSON.parse`. It takes half an answer for
 * a whole one. The others are measured against it.
 */
export function handLoop({ pieceOf }: StreamRoute): StreamReader {
  return {
    name: "loop by hand",
    isTyped: () => false,
    async read({ baseUrl, signal }, held) {
      const response = await fetch(baseUrl, { signal });
      const decoder = new TextDecoder();
      let buffer = "";
      for await (const chunk of response.body!) {
        buffer += decoder.decode(chunk, { stream: true });
        for (let end; (end = buffer.indexOf("\n\n")) >= 0; buffer = buffer.slice(end + 2)) {
          const line = buffer.slice(
            buffer.startsWith("data") ? 0 : buffer.indexOf("\n", 1) + 1,
            end,
          );
          const data = line.slice("data: ".length);
          if (data === "" || data === "[DONE]") continue;
          held.text += pieceOf(JSON.parse(data)) ?? "";
        }
      }
    },
  };
}
