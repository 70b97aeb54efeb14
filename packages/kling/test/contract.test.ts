import { describeContract } from "@x/testing/contract";
import { createKlingClient } from "../src/index.js";

await describeContract("kling", createKlingClient);
