import type { OpenApiDocument } from "../spec/openapi-document.js";
import { generatedHeader } from "./header.js";
import { printLiteral, propertyName } from "./literal.js";
import { withoutProse } from "./without-prose.js";

/**
 * Writes the sandbox's copy of a provider's spec: a module, so that it travels with any bundle, and one that needs no
 * build, so that a change of one provider's spec does not build the sandbox anew for all the others.
 */
export function sandboxSpecFile(document: OpenApiDocument, provider: string): string {
  return [
    generatedHeader(`spec/${provider}`),
    "/**\n",
    ` * What spec/${provider} says, without prose and examples.\n`,
    ` * @type {import("../src/spec/spec-document.js").SpecDocument}\n`,
    " */\n",
    `const spec = ${printLiteral(withoutProse(document))};\n\n`,
    "export default spec;\n",
  ].join("");
}

/** Writes the list of the specs that the sandbox carries. */
export function sandboxIndexFile(providers: readonly string[]): string {
  const sorted = providers.toSorted();
  const imports = sorted.map(
    (provider) => `import ${specName(provider)} from "#specs/${provider}";\n`,
  );
  const members = sorted.map((provider) => `  ${propertyName(provider)}: ${specName(provider)},\n`);
  return [
    generatedHeader("redocly.yaml"),
    ...imports,
    `import type { SpecDocument } from "./spec-document.js";\n\n`,
    `/** The specs by provider. */\n`,
    `export const specs: Record<string, SpecDocument> = {\n${members.join("")}};\n`,
  ].join("");
}

function specName(provider: string): string {
  const [first = "", ...rest] = provider.split("-");
  return `${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Spec`;
}
