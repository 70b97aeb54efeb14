import { gatewayError } from "@x/testing";

/**
 * What OpenAI refuses: the gateway passes its status and its code on. There is no closed list of them.
 * Sources: `spec/common/responses/Text*.yaml`, and OpenAI's guide to error codes.
 */
export const vendorRefusals = {
  vendorRefused: vendorError(400, "unsupported_parameter", "invalid"),
  contentRefused: vendorError(400, "content_policy_violation", "moderation"),
  contentFiltered: vendorError(400, "content_filter", "moderation"),
  modelRetired: gatewayError(404, "model_not_found", "not-found"),
  vendorRateLimit: vendorError(429, "rate_limit_exceeded", "rate-limit"),
  vendorAccountEmpty: vendorError(429, "insufficient_quota", "quota"),
  vendorCreditUsedUp: vendorError(429, "credit_balance_exhausted", "quota"),
  vendorOverloaded: vendorError(503, "server_is_overloaded", "unavailable"),
  vendorWantsASlowerStart: vendorError(503, "slow_down", "rate-limit"),
} as const;

function vendorError<Status extends number>(
  status: Status,
  code: string,
  kind: Parameters<typeof gatewayError>[2],
) {
  return { ...gatewayError(status, code, kind), beyondSpec: ["body.error.code"] };
}
