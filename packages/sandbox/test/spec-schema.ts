import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { specs } from "../src/spec/index.gen.js";

const ajv = new Ajv2020({ strict: false, validateSchema: false });
formats.default(ajv);
for (const [name, document] of Object.entries(specs)) ajv.addSchema(document, name);

/** What a value has against a schema of a provider's spec, Kling's unless told; empty when it fits. */
export function problemsWith(schema: string, value: unknown, spec = "kling"): readonly string[] {
  const fits = ajv.validate(`${spec}#/components/schemas/${schema}`, value);
  if (fits) return [];
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
