import { createKlingClient, openVideo, type Video } from "@x/kling";

// A video without a file: what a server, a worker or a browser does. The bytes are handed on as they arrive, and a
// reader that takes its time holds the download back.
function videoResponse(video: Video): Response {
  const bytes = openVideo(video);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return();
    },
  });
  return new Response(body, { headers: { "content-type": "video/mp4" } });
}

const kling = createKlingClient();
const task = await kling.textToVideo({ model_name: "kling-v3", prompt: "Rain on a tin roof" });
const response = videoResponse(await task.result());
const blob = await response.blob();
console.log(`${blob.type}: ${blob.size} bytes`);
