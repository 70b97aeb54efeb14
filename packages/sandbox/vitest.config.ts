import { defineConfig } from "vitest/config";
import { limits } from "../../vitest.shared.js";

export default defineConfig({
  // Nothing global is changed for longer than a test, and a process for each file would take three times as long.
  test: { ...limits, include: ["test/**/*.test.ts"], isolate: false },
});
