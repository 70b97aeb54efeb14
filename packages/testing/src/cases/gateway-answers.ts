import {
  gatewayError,
  taskError,
  type GatewayErrorCase,
  type TaskErrorCase,
} from "./gateway-errors.js";
import type { TextAnswerCase } from "./operation-case.js";
import type { ErrorOutcome } from "./outcome.js";

const badGatewayPage = "<html><body><h1>502 Bad Gateway</h1></body></html>";
const dashboardPage = '<!doctype html><html><body><div id="root"></div></body></html>';

/** Answers every operation can get that say no: nothing was carried out, and nothing billed. */
export interface GatewayRefusals {
  readonly wrongKey: GatewayErrorCase<401>;
  readonly addressRefused: GatewayErrorCase<403>;
  readonly balanceTooLow: TaskErrorCase<403>;
  readonly balanceTooLowInOtherForm: GatewayErrorCase<403>;
  readonly keyQuotaTooLow: TaskErrorCase<403>;
  readonly rateLimit: GatewayErrorCase<429>;
  readonly rateLimitWithoutBody: TextAnswerCase<ErrorOutcome>;
  readonly invalidRequest: GatewayErrorCase<500>;
  readonly dashboardPage: TextAnswerCase<ErrorOutcome>;
}

/** The gateway's own refusals, the same on all its routes. Source: `spec/common/responses`. */
export const gatewayRefusals: GatewayRefusals = {
  wrongKey: gatewayError(401, "", "auth"),
  addressRefused: gatewayError(403, "access_denied", "auth"),
  balanceTooLow: taskError(403, "insufficient_user_quota", "quota"),
  balanceTooLowInOtherForm: gatewayError(403, "insufficient_user_quota", "quota"),
  keyQuotaTooLow: taskError(403, "pre_consume_token_quota_failed", "quota"),
  rateLimit: gatewayError(429, "", "rate-limit"),
  rateLimitWithoutBody: {
    status: 429,
    text: "",
    contentType: "",
    outcome: { error: { kind: "rate-limit", billed: "no", retryable: true } },
  },
  // A malformed request is a server error here; sending it again does not help.
  invalidRequest: gatewayError(500, "invalid_request", "invalid"),
  // What the gateway shows, with a good status, for an address it does not know.
  dashboardPage: {
    status: 200,
    text: dashboardPage,
    contentType: "text/html; charset=utf-8",
    outcome: { error: { kind: "unexpected-content", billed: "no", retryable: true } },
  },
};

/** Answers that do not say whether the request was carried out. */
export interface GatewayTroubles {
  readonly vendorUnreachable: TaskErrorCase<500>;
  readonly vendorAnswerUnreadable: TaskErrorCase<500>;
  readonly databaseTrouble: GatewayErrorCase<500>;
  readonly badGateway: TextAnswerCase<ErrorOutcome>;
}

/**
 * The gateway's troubles, the same on all its routes: where a task was being paid for, its fate is not known, and the
 * request must not be sent again.
 */
export function gatewayTroubles(paid: "task" | "nothing"): GatewayTroubles {
  const known = { kind: "upstream", billed: "no", retryable: true } as const;
  const unknown = { kind: "unknown-outcome", billed: "unknown", retryable: false } as const;
  const error = paid === "task" ? unknown : known;
  const withCode = (code: string): ErrorOutcome => ({ error: { ...error, code } });
  return {
    vendorUnreachable: {
      ...taskError(500, "do_request_failed", "upstream"),
      outcome: withCode("do_request_failed"),
    },
    vendorAnswerUnreadable: {
      ...taskError(500, "unmarshal_response_body_failed", "upstream"),
      outcome: withCode("unmarshal_response_body_failed"),
    },
    databaseTrouble: { ...gatewayError(500, "", "upstream"), outcome: { error } },
    badGateway: {
      status: 502,
      from: "proxy",
      text: badGatewayPage,
      contentType: "text/html",
      outcome: { error },
    },
  };
}
