import {
  createProviderClient,
  isFields,
  readLink,
  readStatus,
  tasks,
  type ClientOptions,
  type TaskState,
} from "@x/core";

/** Two operations of Kling's spec, written by hand: a client small enough to be seen at a glance. */
export function createToyClient(options: ClientOptions): object {
  return createProviderClient<object>(
    {
      name: "kling",
      clientName: "toy",
      operations: {
        textToVideo: {
          method: "POST",
          path: "/kling/v1/videos/text2video",
          paid: "task",
          poll: { operation: "getTextToVideo", id: "task_id" },
          body: { required: ["model_name", "prompt"], fields: { prompt: { length: [1, 20] } } },
        },
        getTextToVideo: { method: "GET", path: "/kling/v1/videos/text2video/{task_id}" },
      },
    },
    options,
    tasks({ readTaskId: ({ id }) => id, readTask }),
  );
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
