import {
  asTask,
  createClient,
  isFields,
  readLink,
  readStatus,
  recover,
  resume,
  wire,
  type ClientOptions,
  type Operation,
  type TaskState,
} from "@x/core";

const path = "/kling/v1/videos/text2video";
const getTextToVideo: Operation = {
  id: "getTextToVideo",
  method: "GET",
  path: `${path}/{task_id}`,
};
const textToVideo: Operation = {
  id: "textToVideo",
  method: "POST",
  path,
  paid: "task",
  body: { required: ["model_name", "prompt"], fields: { prompt: { length: [1, 20] } } },
  bind: asTask,
  poll: {
    protocol: { readTaskId: ({ id }) => id, readTask },
    operation: getTextToVideo,
    id: "task_id",
  },
};

/** Two operations of Kling's spec, written by hand: a client small enough to be seen at a glance. */
export function createToyClient(options: ClientOptions): object {
  const provider = { name: "kling", clientName: "toy" };
  return createClient(provider, [textToVideo, getTextToVideo, resume, recover, ...wire], options);
}

function readTask(answer: Readonly<Record<string, unknown>>): TaskState {
  const task = isFields(answer["data"]) ? answer["data"] : {};
  const url = readLink(task["result_url"]);
  const error = typeof task["fail_reason"] === "string" && { message: task["fail_reason"] };
  const status = readStatus(task["status"]);
  return {
    status,
    videos: url ? [{ url }] : [],
    ...(status === "failed" && error && { error }),
    raw: answer,
  };
}
