import { gatewayRefusals, gatewayTroubles, type GatewayRefusals } from "./gateway-answers.js";
import { gatewayError, type GatewayErrorCase } from "./gateway-errors.js";
import type { TextAnswerCase } from "./operation-case.js";
import type { ErrorOutcome } from "./outcome.js";

/** Answers every text operation can get that say no: nothing was carried out, and nothing billed. */
export interface TextRefusals extends Pick<
  GatewayRefusals,
  | "wrongKey"
  | "addressRefused"
  | "rateLimit"
  | "rateLimitWithoutBody"
  | "invalidRequest"
  | "dashboardPage"
> {
  readonly balanceTooLow: GatewayErrorCase<403>;
  readonly keyQuotaTooLow: GatewayErrorCase<403>;
  readonly modelMissing: GatewayErrorCase<400>;
  readonly modelWithoutPrice: GatewayErrorCase<400>;
  readonly bodyTooLarge: GatewayErrorCase<413>;
  readonly sensitiveWords: GatewayErrorCase<500>;
  readonly notConvertible: GatewayErrorCase<500>;
  readonly unknownModel: GatewayErrorCase<503>;
  readonly gatewayOverloaded: GatewayErrorCase<503>;
}

/** The gateway's own refusals on its text routes but `/v1/messages`. Source: `spec/common/responses/Text*.yaml`. */
export const textRefusals: TextRefusals = {
  wrongKey: gatewayRefusals.wrongKey,
  addressRefused: gatewayRefusals.addressRefused,
  rateLimit: gatewayRefusals.rateLimit,
  rateLimitWithoutBody: gatewayRefusals.rateLimitWithoutBody,
  invalidRequest: gatewayRefusals.invalidRequest,
  dashboardPage: gatewayRefusals.dashboardPage,
  balanceTooLow: gatewayRefusals.balanceTooLowInOtherForm,
  keyQuotaTooLow: gatewayError(403, "pre_consume_token_quota_failed", "quota"),
  modelMissing: gatewayError(400, "", "invalid"),
  modelWithoutPrice: gatewayError(400, "model_price_error", "invalid"),
  bodyTooLarge: gatewayError(413, "read_request_body_failed", "invalid"),
  sensitiveWords: gatewayError(500, "sensitive_words_detected", "moderation"),
  notConvertible: gatewayError(500, "convert_request_failed", "invalid"),
  unknownModel: gatewayError(503, "model_not_found", "not-found"),
  gatewayOverloaded: gatewayError(503, "system_cpu_overloaded", "unavailable"),
};

/** Answers that do not say whether a text was made, and billed. */
export interface TextTroubles {
  readonly vendorUnreachable: GatewayErrorCase<500>;
  readonly vendorAnswerUnreadable: GatewayErrorCase<500>;
  readonly vendorFailed: GatewayErrorCase<500>;
  readonly databaseTrouble: GatewayErrorCase<500>;
  readonly badGateway: TextAnswerCase<ErrorOutcome>;
}

/** The gateway's troubles on its text routes but `/v1/messages`: asking again may help, and may be billed again. */
export const textTroubles: TextTroubles = {
  vendorUnreachable: trouble("do_request_failed"),
  vendorAnswerUnreadable: trouble("bad_response_body"),
  vendorFailed: trouble("bad_response_status_code"),
  databaseTrouble: trouble(""),
  badGateway: {
    ...gatewayTroubles("nothing").badGateway,
    outcome: { error: { kind: "upstream", billed: "unknown", retryable: true } },
  },
};

function trouble(code: string): GatewayErrorCase<500> {
  const { status, body } = gatewayError(500, code, "upstream");
  const error = { kind: "upstream", billed: "unknown", retryable: true } as const;
  return { status, body, outcome: { error: { ...error, ...(code !== "" && { code }) } } };
}
