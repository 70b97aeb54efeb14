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
export type AnyCase = CaseOf<string, unknown, AnyBody, AnswerCase>;

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
  /** What the operation is about, where it takes a finished video. Absent: it stands alone. */
  readonly subject?: Subject;
}

/** A finished video that an operation takes: on the sandbox it is made first, by the plainest call of its operation. */
export interface Subject {
  /** The operation that makes it. */
  readonly createdBy: string;
  /** The member of the input that takes its id. */
  readonly id: string;
}

/** One input, and the request the client sends for it. */
export interface CallCase<Input = unknown, Body = AnyBody> {
  readonly input: Input;
  readonly request: ExpectedRequest<Body>;
}

/** A request as it is sent, its headers aside. */
export type ExpectedRequest<Body = AnyBody> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With every parameter in place. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
} & Body;

/** A file as a part of a form. */
export interface ExpectedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One input that is refused. */
export interface RefusalCase<Input = unknown> {
  readonly input: Input;
  /** The member the error names. */
  readonly field: string;
}

/** One answer, in whichever form it comes, and what the client makes of it. */
export type AnswerCase<Responses = AnyResponses, Result = Outcome> =
  | JsonAnswerCase<Responses, Result>
  | TextAnswerCase<Result>
  | StreamAnswerCase<Result>
  | FileAnswerCase<Result>;

/** An answer whose status and JSON are in the spec. */
export type JsonAnswerCase<Responses, Result> = {
  [Status in keyof Responses & number]: AnswerFacts<Result> & {
    readonly status: Status;
    readonly body: JsonOf<Responses[Status]>;
    readonly text?: never;
    readonly stream?: never;
    readonly file?: never;
    /** Where it goes beyond what the spec lists, such as `body.status` for a word nobody has seen before. */
    readonly beyondSpec?: readonly string[];
  };
}[keyof Responses & number];

/**
 * An answer that is a text: one whose type the spec lists for the status, or one it does not describe, such as a page, an
 * empty body, a vendor's own words.
 */
export interface TextAnswerCase<Result = Outcome> extends AnswerFacts<Result> {
  readonly status: number;
  readonly text: string;
  readonly contentType: string;
  readonly body?: never;
  readonly stream?: never;
  readonly file?: never;
}

/** An answer that is a stream of events, as it is on the wire. */
export interface StreamAnswerCase<Result = Outcome> extends AnswerFacts<Result> {
  readonly status: 200;
  readonly stream: string;
  readonly body?: never;
  readonly text?: never;
  readonly file?: never;
}

/** An answer that is a file. */
export interface FileAnswerCase<Result = Outcome> extends AnswerFacts<Result> {
  readonly status: 200;
  readonly file: Uint8Array;
  readonly contentType: string;
  readonly body?: never;
  readonly text?: never;
  readonly stream?: never;
}

/** What every sample answer tells. */
export interface AnswerFacts<Result> {
  readonly outcome: Result;
  /** The name of the call it answers. Default: the plainest. */
  readonly call?: string;
  /** Who answers: something in front of the gateway sends none of its headers. Default: the gateway. */
  readonly from?: "gateway" | "proxy";
}

/** A request that costs nothing. Wrong on purpose, so it has no type. */
export interface Probe {
  /** Which key goes with it. Default: the right one. */
  readonly key?: "right" | "wrong";
  /** The path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  /** Travels as a form where the operation takes no JSON. */
  readonly body?: object;
  /** The name of the sample answer that comes. */
  readonly answer: string;
}

/** The body of a request of any operation. */
export interface AnyBody {
  readonly body?: unknown;
  readonly form?: FormParts;
}

/** The members of a form by name: texts, lists of them, and files. */
type FormParts = Readonly<Record<string, string | readonly string[] | ExpectedFile>>;

type JsonBody<Json> = { readonly body: Json; readonly form?: never };
type FormBody = { readonly form: FormParts; readonly body?: never };
type NoBody = { readonly body?: never; readonly form?: never };

/** The body an operation takes: JSON, a form, either, or none. */
type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? [NonNullable<Body>] extends [never]
    ? NoBody
    : BodyIn<NonNullable<Body>>
  : NoBody;

type BodyIn<Body> = Body extends { content: infer Content }
  ?
      | (Content extends { "application/json": infer Json } ? JsonBody<Json> : never)
      | (Content extends { "multipart/form-data": unknown } ? FormBody : never)
  : never;

type Named<Value> = Readonly<Record<string, Value>>;

type AnyResponses = Readonly<Record<number, { content: { "application/json": unknown } }>>;

type InputOf<Method> = Method extends (input: infer Input, ...options: never[]) => unknown
  ? NonNullable<Input>
  : never;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type JsonOf<Place> = Place extends { content: { "application/json": infer Json } } ? Json : never;
