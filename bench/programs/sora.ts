import { createSoraClient } from "@x/sora";

const sora = createSoraClient({ apiKey: prompt("Key") ?? "" });
const task = await sora.createVideo({ model: "sora-2", prompt: "A paper boat in the rain" });
document.querySelector("video")!.src = (await task.result()).url;
