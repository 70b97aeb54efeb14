/** What is measured of a package, as `bench/budgets.yaml` names it. */
export type Measure =
  | "bundle-bytes"
  | "picked-bytes"
  | "installed-packages"
  | "installed-bytes"
  | "imported-files"
  | "imported-bytes"
  | "platform-parts"
  | "type-instantiations"
  | "declaration-bytes";

/** A figure of one package. The clock has no part in it: it is the same on every machine. */
export interface Figure {
  readonly measure: Measure;
  /** The package, by its folder: `kling`. */
  readonly name: string;
  readonly value: number;
  /** What was counted, where that says more than the number. */
  readonly counted?: readonly string[];
}
