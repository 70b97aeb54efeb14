import { describeContract } from "@x/testing/contract";
import { createSeedanceClient } from "../src/index.js";

await describeContract("seedance", createSeedanceClient);
