import { expect, test } from "vitest";
import { pollLinks } from "../../../src/spec/rules/poll-links.js";
import { copySpec } from "../spec-copy.js";

const file = "kling/paths/imageToVideo.yaml";

test("a task without a way to read it is refused", async () => {
  const copy = await copySpec();
  await copy.edit(file, "      poll:\n", "      read:\n");
  expect(await copy.problems(pollLinks)).toEqual([
    `spec/${file}: x-paid is task, but the 200 answer does not name the operation that reads the task: add links.poll with operationId and parameters to the 200 answer`,
  ]);
});

test("a poll link to an operation that does not exist is refused", async () => {
  const copy = await copySpec();
  await copy.edit(file, "operationId: getImageToVideo", "operationId: readImageToVideo");
  expect(await copy.problems(pollLinks)).toEqual([
    `spec/${file}: links.poll names "readImageToVideo", which does not exist: name an operation of spec/kling/openapi.yaml`,
  ]);
});

test("a poll link that leaves out the task's id is refused", async () => {
  const copy = await copySpec();
  await copy.edit(file, "task_id: $response.body#/task_id", "id: $response.body#/task_id");
  expect(await copy.problems(pollLinks)).toEqual([
    `spec/${file}: links.poll does not say where "task_id" of getImageToVideo comes from: add it to the link's parameters, for example "$response.body#/task_id"`,
  ]);
});

test("a poll link that takes the id from elsewhere than the body is refused", async () => {
  const copy = await copySpec();
  await copy.edit(file, "$response.body#/task_id", "$request.query.task_id");
  expect(await copy.problems(pollLinks)).toEqual([
    `spec/${file}: links.poll takes "task_id" from $request.query.task_id: take it from the answer's body or the request's path, for example "$response.body#/id"`,
  ]);
});
