/** A question that the sandbox answers by calling the function below. */
export const weatherQuestion = "What is the weather like in Oslo?";

const [object, string, integer] = ["object", "string", "integer"] as const;

/** What the function takes, and what a structured answer looks like. */
export const citySchema = {
  type: object,
  properties: { city: { type: string }, days: { type: integer, minimum: 1 } },
  required: ["city", "days"],
  additionalProperties: false,
};

/** A picture of one point. */
export const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
