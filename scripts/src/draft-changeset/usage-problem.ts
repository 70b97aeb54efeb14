/** Why no changeset can be drafted, and what to do about it. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}
