import { defineConfig } from "vitest/config";

export default defineConfig({
  // Nothing global is changed for longer than a test, and a process for each file would take three times as long.
  test: { include: ["test/**/*.test.ts"], isolate: false },
});
