import { posix } from "node:path";
import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import type { ProviderSpec } from "../spec.js";
import { walk } from "../walk.js";

/** Each example that is a file of its own is there and of its media type, and each such file is an example. */
export const externalExamples: Rule = (spec) =>
  spec.providers.flatMap((provider) => {
    const named = namedFiles(provider);
    return [
      ...named.flatMap((example) => exampleProblems(provider, example)),
      ...unusedFiles(provider, new Set(named.map(({ path }) => path))),
    ];
  });

interface ExternalExample {
  /** The file that names it. */
  readonly file: string;
  /** The example, from the repository's root. */
  readonly path: string;
  readonly mediaType: string;
}

/** Read from the files as they are written: a bundle has a text in the place of the bytes. */
function namedFiles({ files }: ProviderSpec): readonly ExternalExample[] {
  return files.flatMap(({ path: file, content }) =>
    [...walk(content)].flatMap(({ value: { externalValue }, path: keys }) => {
      if (typeof externalValue !== "string") return [];
      const path = posix.join(posix.dirname(file), externalValue);
      return [{ file, path, mediaType: keys.at(-3) ?? "" }];
    }),
  );
}

function exampleProblems(
  { externalExamples: found }: ProviderSpec,
  { file, path, mediaType }: ExternalExample,
): readonly Problem[] {
  const bytes = found.get(path);
  if (bytes === undefined) {
    const what = `an example is ${path}, which does not exist`;
    return [{ file, what, todo: "add the file, or correct externalValue" }];
  }
  if (mediaType === "video/mp4" && isMp4(bytes)) return [];
  const what = `it is no whole ${mediaType}, as ${file} says`;
  return [{ file: path, what, todo: "put a real file of that type there" }];
}

function unusedFiles(
  { externalExamples: found }: ProviderSpec,
  used: ReadonlySet<string>,
): readonly Problem[] {
  return [...found.keys()]
    .filter((file) => !used.has(file))
    .map((file) => ({
      file,
      what: "no example refers to this file",
      todo: "name it as the externalValue of one, or remove it",
    }));
}

/** Whether a file is made of boxes to its last byte, among them those a player needs (ISO/IEC 14496-12). */
function isMp4(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at);
    types.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    at += size < 8 ? Number.POSITIVE_INFINITY : size;
  }
  return (
    at === bytes.length && types[0] === "ftyp" && types.includes("moov") && types.includes("mdat")
  );
}
