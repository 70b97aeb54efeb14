import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { specs } from "../src/spec/index.gen.js";

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
for (const [name, document] of Object.entries(specs)) ajv.addSchema(document, name);

/** What a value has against a schema of Kling's spec; empty when it fits. */
export function problemsWith(schema: string, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `kling#/components/schemas/${schema}` });
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
