// Runs the demo's TypeScript as it is, from any folder.
import { register } from "tsx/esm/api";

register();
await import("./main.ts");
