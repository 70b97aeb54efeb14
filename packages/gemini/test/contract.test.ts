import { describeContract } from "@x/testing/contract";
import { createGeminiClient } from "../src/index.js";

await describeContract("gemini", createGeminiClient);
