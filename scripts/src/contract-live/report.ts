import { type Difference, formatDifference } from "@x/testing";
import type { Comparison } from "./comparison.js";
import type { Redact } from "./redact.js";

const mostCharacters = 300;

/** A whole run. */
export interface Report {
  readonly gateway: string;
  /** The paid calls, and whether they were made. */
  readonly paidCalls: readonly string[];
  readonly paid: boolean;
  /** What a paid run did not call, with the reason. */
  readonly leftOut: readonly string[];
  readonly checks: readonly Comparison[];
}

/** The report as lines for people. */
export function formatText({ gateway, checks, leftOut }: Report, redact: Redact): string {
  const lines = [
    ...checks.flatMap((check) => formatCheck(check, redact)),
    ...leftOut.map((line) => `left out  ${redact(line)}`),
  ];
  const different = checks.filter(({ differences }) => differences.length > 0).length;
  const versions = [...new Set(checks.flatMap(({ gatewayVersion }) => gatewayVersion ?? []))];
  const version = versions.length > 0 ? ` (version ${versions.join(", ")})` : "";
  const summary = `${checks.length} checks of ${gateway}${version}: ${
    different === 0 ? "no difference" : `${different} with differences`
  }`;
  return [...lines, "", redact(summary)].join("\n");
}

/** The report as JSON, for programs. */
export function formatJson(report: Report, redact: Redact): string {
  const clean = (_: string, value: unknown): unknown =>
    typeof value === "string" ? shorten(redact(value)) : value;
  return JSON.stringify(report, clean, 2);
}

function formatCheck(check: Comparison, redact: Redact): readonly string[] {
  const { provider, operation, requestId, differences } = check;
  const isSame = differences.length === 0;
  const request = isSame || requestId === undefined ? "" : ` (request ${requestId})`;
  const head = `${isSame ? "same  " : "DIFFER"}  ${provider} ${operation}, ${check.check}${request}`;
  return [redact(head), ...differences.map((one) => `          ${formatOne(one, redact)}`)];
}

function formatOne(difference: Difference, redact: Redact): string {
  // Redacted before it is shortened: half a key is not found any more.
  const entries = Object.entries(difference).map(([name, text]) => [name, shorten(redact(text))]);
  return formatDifference(Object.fromEntries(entries) as Difference);
}

function shorten(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
