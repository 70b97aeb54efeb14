import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Programs are started as a user starts them, so the machine's own speed counts.
    testTimeout: 60_000,
  },
});
