import type { GatewayContext } from "../gateway/environment.js";
import { priceOf } from "../gateway/quota.js";
import type { LedgerTokens } from "../ledger.js";
import type { SandboxState } from "../state.js";
import { asksForStream } from "../streams/asks-for-stream.js";
import type { StreamAnswer } from "../streams/stream-answer.js";
import { plainPlan } from "../streams/stream-plan.js";
import { streamResponse } from "../streams/stream-response.js";
import { jsonAnswer } from "../transport/answers.js";

/** An answer in both of its forms; only the one that is asked for is made. */
export interface TextForms extends Pick<StreamAnswer, "dialect" | "whole"> {
  readonly tokens: LedgerTokens;
  events(): StreamAnswer["events"];
}

/** Charges a text by its tokens and sends it, whole or as a stream. */
export function answerText(
  state: SandboxState,
  context: GatewayContext,
  { dialect, tokens, whole, events }: TextForms,
): Response {
  chargeTokens(state, context, tokens);
  if (!asksForStream(context)) return jsonAnswer(200, whole());
  const stream: StreamAnswer = { dialect, pace: state.options, events: events(), whole };
  context.set("stream", stream);
  return streamResponse(state.clock, plainPlan(stream));
}

/** Puts the tokens of a call into the ledger. */
export function chargeTokens(
  state: SandboxState,
  context: GatewayContext,
  { input, output }: LedgerTokens,
): void {
  const operation = context.get("operation");
  const { provider, operationId } = operation;
  const amount = Math.ceil((priceOf(state, operation) * (input + output)) / 1000);
  const model = context.get("model");
  state.ledger.charge({
    provider,
    operation: operationId,
    model,
    amount,
    tokens: { input, output },
  });
}
