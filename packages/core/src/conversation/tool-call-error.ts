import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";

/**
 * A call of a tool that must not be carried out: what the model wrote is no JSON (`unexpected-content`), or the answer
 * ended before it was whole (`truncated` and others).
 */
export class ToolCallError extends GatewayError {
  override readonly name: string = "ToolCallError";
  /** The tool's name. */
  declare readonly tool: string;
  /** What the model wrote. */
  declare readonly text: string;

  constructor(kind: ErrorKind, message: string, tool: string, text: string) {
    super(`The call of ${tool} ${message}`, { kind, billed: "yes", tool, text });
  }
}
