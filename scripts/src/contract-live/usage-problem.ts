/** Why a live run cannot begin, and what to do about it. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}
