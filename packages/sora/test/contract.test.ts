import { describeContract } from "@x/testing/contract";
import { createSoraClient } from "../src/index.js";

await describeContract("sora", createSoraClient);
