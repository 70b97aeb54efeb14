import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { pollOperationIds } from "../poll-links.js";
import { operationsOf } from "../spec.js";

/** Each POST says what it costs, because a client must not send a paid call twice. */
export const paidOperations: Rule = (spec) =>
  spec.providers.flatMap((provider) => {
    // A vendor may read a task with POST. Such an operation is named by another one's poll link, and is free.
    const reads = pollOperationIds(provider);
    return operationsOf(provider).flatMap(({ method, operation, file }): Problem[] => {
      const isPaid = operation["x-paid"] !== undefined;
      if (method === "post" && !isPaid && !reads.has(operation.operationId)) {
        const what = "this POST does not say what it costs";
        return [{ file, what, todo: "add x-paid: task (it makes a video) or x-paid: tokens" }];
      }
      if (isPaid && (method !== "post" || reads.has(operation.operationId))) {
        return [
          { file, what: "an operation that only reads is marked as paid", todo: "remove x-paid" },
        ];
      }
      return [];
    });
  });
