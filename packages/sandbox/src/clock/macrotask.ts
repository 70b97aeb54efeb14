/**
 * One real turn of the event loop: callbacks of finished file operations, streams and messages get theirs.
 *
 * `setTimeout` is the last choice, because browsers make nested ones wait four milliseconds.
 */
export const macrotask: () => Promise<void> = chooseMacrotask();

function chooseMacrotask(): () => Promise<void> {
  // Kept from load time on: a test may replace the globals by fake timers that never fire by themselves.
  const { setImmediate, MessageChannel, setTimeout } = globalThis as Partial<typeof globalThis>;
  if (typeof setImmediate === "function") {
    return () => new Promise((resolve) => void setImmediate(() => resolve()));
  }
  if (typeof MessageChannel === "function") {
    return () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          port1.close();
          resolve();
        });
        port1.start();
        port2.postMessage(undefined);
      });
  }
  return () => new Promise((resolve) => void setTimeout?.(resolve, 0));
}
