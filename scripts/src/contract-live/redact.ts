/** Takes what nobody else may see out of a text. */
export type Redact = (text: string) => string;

/**
 * Makes the function that takes out the key in every form it may come back in, anything else that looks like a key or
 * stands in a key's header, and what follows the path of an address: the signature of a file's link is as good as the file.
 */
export function createRedact(key: string): Redact {
  const bare = key.replace(/^sk-/, "");
  const forms = [key, bare].flatMap((form) => [form, encodeURIComponent(form)]).filter(Boolean);
  return (text) =>
    forms
      .reduce((redacted, form) => redacted.replaceAll(form, "***"), text)
      .replaceAll(/\bsk-[\w-]{6,}/g, "sk-***")
      .replaceAll(/\bAIza[\w-]{20,}/g, "AIza***")
      .replaceAll(/\b(x-(?:goog-)?api-key[\s"'\\]*[:=][\s"'\\]*)[^\s"'\\,;}]+/gi, "$1***")
      .replaceAll(/\bBearer\s+[^\s"'\\]+/gi, "Bearer ***")
      .replaceAll(/(https?:\/\/)[^\s/"'\\]*@/gi, "$1***@")
      .replaceAll(/(https?:\/\/[^\s"'\\?#]*)[?#][^\s"'\\<>]*/gi, "$1?***");
}
