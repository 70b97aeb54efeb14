/**
 * What the tests of every package have in common.
 *
 * No test measures time: the limits end what hangs, and leave room on a busy machine. No test changes what is global for
 * longer than it runs, so the files share one thread: loading their modules anew for each takes longer than the tests.
 * Types are tested by `tsc`, for which a `*.test-d.ts` is a file like any other.
 */
export const shared = {
  include: ["test/**/*.test.ts"],
  isolate: false,
  pool: "threads" as const,
  // What is built is run as users run it. Only @x/testing is not: it imports contract cases, which are TypeScript.
  server: { deps: { external: [/\/packages\/(?!testing\/)[a-z]+\/dist\//] } },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};
