import { describeContract } from "@x/testing/contract";
import { createClaudeClient } from "../src/index.js";

await describeContract("claude", createClaudeClient);
