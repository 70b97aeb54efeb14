/**
 * What must hold of a request's body: the part of its JSON Schema that can be checked in a few bytes of code.
 * The generator writes these from the spec; what no rule speaks of is sent as it is.
 */
export interface InputRule {
  /** Names that must be present. */
  readonly required?: readonly string[];
  /** Groups of names, of each of which at least one must be present. */
  readonly requireOneOf?: readonly (readonly string[])[];
  /** What must hold of single members, where they are present. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** What must hold of one member: the first of these that is there. */
export interface FieldRule {
  /** The only values the gateway takes. */
  readonly values?: readonly unknown[];
  /** It is a text with so many characters, blanks around it not counted. */
  readonly length?: readonly [least: number, most: number];
  /** It is a number from one to the other. */
  readonly range?: readonly [least: number, most: number];
}
