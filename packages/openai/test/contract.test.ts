import { describeContract } from "@x/testing/contract";
import { createOpenAIClient } from "../src/index.js";

await describeContract("openai", createOpenAIClient);
