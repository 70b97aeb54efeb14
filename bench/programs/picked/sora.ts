import { pickSoraClient } from "@x/sora";
import { createVideo } from "@x/sora/operations";

const sora = pickSoraClient([createVideo], { apiKey: prompt("Key") ?? "" });
const task = await sora.createVideo({ model: "sora-2", prompt: "A paper boat in the rain" });
document.querySelector("video")!.src = (await task.result()).url;
