import type { Outcome, OutcomeOf } from "./outcome.js";

/**
 * The contract of one operation: what is put in, the request it becomes, and the answers that can come back. Its types
 * are those of the client and of the generated schema, so that a member which is not there does not compile.
 *
 * @typeParam Methods The client's operations as methods, such as `KlingOperations`.
 * @typeParam Wire The generated operations of the same provider: `operations` of its `schema.gen.ts`.
 * @typeParam Id The operation.
 */
export type OperationCase<Methods, Wire, Id extends string & keyof Methods & keyof Wire> = CaseOf<
  Id,
  InputOf<Methods[Id]>,
  BodyOf<Wire[Id]>,
  AnswerCase<ResponsesOf<Wire[Id]>, OutcomeOf<Methods[Id]>>
>;

/** A case of any operation, for those who run it. */
export type AnyCase = CaseOf<string, unknown, unknown, AnswerCase>;

/** What stands in a case file. */
export interface CaseOf<Id, Input, Body, Answer> {
  readonly operation: Id;
  /** Inputs, and the request each becomes. The first is the plainest. */
  readonly calls: Named<CallCase<Input, Body>>;
  /** Inputs that compile, and that the client refuses before anything is sent. */
  readonly refusals?: Named<RefusalCase<Input>>;
  /** Answers, and what the client makes of each. The first is a good one. */
  readonly answers: Named<Answer>;
  /** Requests that a gateway answers without carrying anything out: they cost nothing, on any build of it. */
  readonly probes: Named<Probe>;
  /**
   * Which of the calls a live run with `--paid` makes: the cheapest that makes a whole video or text.
   * Absent where nothing is paid.
   */
  readonly paidCall?: string;
}

/** One input, and the request the client sends for it. */
export interface CallCase<Input = unknown, Body = unknown> {
  readonly input: Input;
  readonly request: ExpectedRequest<Body>;
}

/** A request as it is sent, its headers aside. */
export type ExpectedRequest<Body = unknown> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With every parameter in place. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
} & BodyMember<Body>;

/** One input that is refused. */
export interface RefusalCase<Input = unknown> {
  readonly input: Input;
  /** The member the error names. */
  readonly field: string;
}

/** One answer, as JSON the spec describes or as text it does not, and what the client makes of it. */
export type AnswerCase<Responses = AnyResponses, Result = Outcome> =
  | JsonAnswerCase<Responses, Result>
  | TextAnswerCase<Result>;

/** An answer whose status and JSON are in the spec. */
export type JsonAnswerCase<Responses, Result> = {
  [Status in keyof Responses & number]: AnswerFacts<Result> & {
    readonly status: Status;
    readonly body: JsonOf<Responses[Status]>;
    readonly text?: never;
    /** Where it goes beyond what the spec lists, such as `body.status` for a word nobody has seen before. */
    readonly beyondSpec?: readonly string[];
  };
}[keyof Responses & number];

/** An answer the spec does not describe: a page, an empty body, a vendor's own words. */
export interface TextAnswerCase<Result = Outcome> extends AnswerFacts<Result> {
  readonly status: number;
  readonly text: string;
  readonly contentType: string;
  readonly body?: never;
}

/** What every sample answer tells. */
export interface AnswerFacts<Result> {
  readonly outcome: Result;
  /** Who answers: something in front of the gateway sends none of its headers. Default: the gateway. */
  readonly from?: "gateway" | "proxy";
}

/** A request that costs nothing. Wrong on purpose, so it has no type. */
export interface Probe {
  /** Which key goes with it. Default: the right one. */
  readonly key?: "right" | "wrong";
  /** The path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The name of the sample answer that comes. */
  readonly answer: string;
}

/** A body is there where the operation takes one; where nothing is known of the operation, it may be. */
type BodyMember<Body> = [Body] extends [never]
  ? { readonly body?: never }
  : unknown extends Body
    ? { readonly body?: unknown }
    : { readonly body: Body };

type Named<Value> = Readonly<Record<string, Value>>;

type AnyResponses = Readonly<Record<number, { content: { "application/json": unknown } }>>;

type InputOf<Method> = Method extends (input: infer Input, ...options: never[]) => unknown
  ? NonNullable<Input>
  : never;

type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>>
  : never;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type JsonOf<Place> = Place extends { content: { "application/json": infer Json } } ? Json : never;
