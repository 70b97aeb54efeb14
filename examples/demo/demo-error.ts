/** What the demo itself has to say against going on, as one line. */
export class DemoError extends Error {
  override readonly name = "DemoError";
}
