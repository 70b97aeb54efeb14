/**
 * Writes a path of the spec in the router's language: `{task_id}` becomes `:task_id`. A segment that mixes a
 * parameter with text, such as `{model}:generateContent`, is taken as a whole by its first parameter.
 */
export function routePath(specPath: string): string {
  return specPath.split("/").map(routeSegment).join("/");
}

function routeSegment(segment: string): string {
  const name = /\{(\w+)\}/.exec(segment)?.[1];
  if (name === undefined) return segment;
  if (segment === `{${name}}`) return `:${name}`;
  const pattern = segment
    .split(/\{\w+\}/)
    .map((text) => text.replaceAll(/[.*+?^$|()[\]\\]/g, String.raw`\$&`))
    .join("[^/]+");
  return `:${name}{${pattern}}`;
}
