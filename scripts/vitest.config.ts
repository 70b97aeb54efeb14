import { defineConfig } from "vitest/config";
import { shared } from "../vitest.shared.js";

export default defineConfig({
  // Half of the time these tests wait for programs they started: two files at once take little longer than one.
  test: { ...shared, globalSetup: ["test/spec/copies-folder.ts"], maxWorkers: 2 },
});
