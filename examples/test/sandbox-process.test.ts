import { expect, it } from "vitest";
import { startNode } from "./program.js";

it("a sandbox that nobody asks for anything ends by itself", async () => {
  const idleMinutes = "0.005";
  const program = startNode(["demo/sandbox/serve.mjs", "0", idleMinutes]);
  expect(await program.ended).toBe(0);
});
