import { describeContract } from "@x/testing/contract";
import { createDeepSeekClient } from "../src/index.js";

await describeContract("deepseek", createDeepSeekClient);
