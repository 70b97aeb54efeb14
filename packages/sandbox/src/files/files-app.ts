import { Hono } from "hono";
import { arrival } from "../faults/arrival.js";
import type { Environment, GatewayContext } from "../gateway/environment.js";
import type { SandboxState } from "../state.js";
import { serveFile } from "./file-answer.js";
import { linkStateOf } from "./links.js";
import { fileUnknown, linkExpired, linkForged, methodRefused } from "./refusals.js";

/** The vendor's file host: it knows nothing of the gateway's key, and takes a link that is signed and not too old. */
export function createFilesApp(state: SandboxState): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get("/out/:file", arrival(state, "file"), (context) => serve(state, context));
  app.all("*", arrival(state, "file"), (context) =>
    ["GET", "HEAD"].includes(context.env.call.method) ? fileUnknown() : methodRefused(),
  );
  app.onError((error) => {
    throw error;
  });
  return app;
}

function serve(state: SandboxState, context: GatewayContext): Response {
  const file = (context.req.param("file") ?? "").replace(/\.mp4$/, "");
  const [videoId = "", index = "0"] = file.split("_");
  const task = state.tasks.findByVideo(videoId);
  if (task === undefined) return fileUnknown();
  const { call } = context.env;
  const link = linkStateOf(state, file, call.url);
  if (link === "forged") return linkForged();
  if (link === "expired") return linkExpired();
  if (context.get("fileChanges")) state.files.replace(task);
  return serveFile(state.files.get(task, Number(index)), call.headers);
}
