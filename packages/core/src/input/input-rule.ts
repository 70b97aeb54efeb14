/**
 * What must hold of an input value: the part of a JSON Schema that can be checked in a few bytes of code.
 * The generator writes these from the spec; a value no rule speaks of is sent as it is.
 */
export interface InputRule {
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array";
  /** The only values the gateway takes. */
  readonly enum?: readonly (string | number | boolean | null)[];
  /** In characters. */
  readonly minLength?: number;
  /** In characters. */
  readonly maxLength?: number;
  /** A regular expression that must match somewhere in the text. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: InputRule;
  /** Names that must be present. */
  readonly required?: readonly string[];
  /** Groups of names of which at least one must be present. */
  readonly requireOneOf?: readonly (readonly string[])[];
  readonly properties?: Readonly<Record<string, InputRule>>;
}
