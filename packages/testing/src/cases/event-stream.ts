/** Writes events as they are on the wire, one `data:` line each. An event that has a `type` is named by it. */
export function eventStream(...events: readonly object[]): string {
  return events
    .map((event) => {
      const name = "type" in event ? `event: ${String(event.type)}\n` : "";
      return `${name}data: ${JSON.stringify(event)}\n\n`;
    })
    .join("");
}
