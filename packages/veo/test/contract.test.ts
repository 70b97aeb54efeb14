import { describeContract } from "@x/testing/contract";
import { createVeoClient } from "../src/index.js";

await describeContract("veo", createVeoClient);
