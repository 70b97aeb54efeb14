// The wire is called as openapi-fetch is. The types say it in plain words of our own: a test compares the two.

import type { AddressMembers } from "./address.js";

/** Headers as `fetch` takes them, or by name: `null` takes one away, `undefined` leaves it as it is. */
export type HeadersOptions =
  | NonNullable<RequestInit["headers"]>
  | Record<string, HeaderValue | HeaderValue[] | null | undefined>;

type HeaderValue = string | number | boolean;

/** What middleware is told of a call. */
interface MiddlewareCall {
  /** The request as it is now: middleware before may have put another in its place. */
  readonly request: Request;
  /** The path as the spec writes it, with `{name}` where a parameter goes. */
  readonly schemaPath: string;
  /** The parameters of the call, by the places they go to. */
  readonly params: { [Place in "query" | "header" | "path" | "cookie"]?: Record<string, unknown> };
  /** The call's own id, the same in each of its hooks. */
  readonly id: string;
  /** Settings of the client. */
  readonly options: { readonly baseUrl: string };
}

type OrPromise<Value> = Value | Promise<Value>;

/** Sees each request and answer, and may put others in their places. Written as openapi-fetch's is, which will do as well. */
export interface Middleware {
  /** Runs before a request is sent, in the order in which middleware was added. An answer is final: nothing is sent. */
  onRequest?(call: MiddlewareCall): OrPromise<Request | Response | void>;
  /** Runs when an answer has come, in the reverse order. */
  onResponse?(call: MiddlewareCall & { response: Response }): OrPromise<Response | void>;
  /** Runs when no answer has come, in the reverse order. An answer takes the error's place, and so does another error. */
  onError?(call: MiddlewareCall & { error: unknown }): OrPromise<Response | Error | void>;
}

/** Settings of one call on the wire, beside the operation's own `params` and `body`. */
export interface WireOptions {
  /** How to read a good answer. `stream` hands the body over unread. Default: `json`. */
  parseAs?: "json" | keyof OtherForms;
  /** Headers of this call, over those of the client. `null` takes one away. */
  headers?: HeadersOptions;
  /** Ends the call, and frees its timers and sockets at once. */
  signal?: AbortSignal;
  /** How long this call may take in all, in milliseconds. Default: the client's `timeoutMs`. */
  timeoutMs?: number;
  /** Sends this call's requests, instead of the client's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Runs after the client's own middleware, for this call. */
  middleware?: Middleware[];
}

/** What goes into a call on the wire, its types aside. */
export interface WireInit extends WireOptions {
  readonly params?: AddressMembers & { readonly header?: HeadersOptions };
  readonly body?: unknown;
}

type Method = "get" | "put" | "post" | "delete" | "patch";

type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in M]: object } ? Path : never;
}[keyof Paths];

type OperationAt<
  Paths,
  Path extends keyof Paths,
  M extends Method,
> = Paths[Path][keyof Paths[Path] & M];

/** `params`, which may be left out where none of them has to be there. */
type ParamsOption<Operation> = Operation extends { parameters: infer Params }
  ? {} extends Params
    ? { params?: Params }
    : { params: Params }
  : unknown;

/** `body`, which may be left out where the operation does without one. */
type BodyOption<Operation> = Operation extends { requestBody: object }
  ? { body: BodyOf<Operation> }
  : { body?: BodyOf<Operation> };

type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

type Init<Operation> = ParamsOption<Operation> & BodyOption<Operation> & WireOptions;

type Success = 200 | 201 | 202 | 203 | 204 | 206;

/** What the answers with these statuses hold. */
type JsonOf<Operation, Status> = Operation extends { responses: infer Answers }
  ? {
      [Key in keyof Answers & Status]: Answers[Key] extends { content: infer Content }
        ? Content[keyof Content]
        : undefined;
    }[keyof Answers & Status]
  : never;

/** What an answer is read as instead of JSON. */
interface OtherForms {
  arrayBuffer: ArrayBuffer;
  blob: Blob;
  stream: ReadableStream<Uint8Array> | null;
  text: string;
}

type DataOf<Operation, Given> = Given extends { parseAs: infer As extends keyof OtherForms }
  ? OtherForms[As]
  : JsonOf<Operation, Success>;

type ErrorOf<Operation> = Operation extends { responses: infer Answers }
  ? JsonOf<Operation, Exclude<keyof Answers, Success>>
  : never;

type WireAnswer<Operation, Given> =
  | { data: DataOf<Operation, Given>; error?: never; response: Response }
  | { data?: never; error: ErrorOf<Operation>; response: Response };

type WireMethod<Paths, M extends Method> = <
  Path extends PathsWith<Paths, M>,
  Given extends Init<OperationAt<Paths, Path, M>>,
>(
  path: Path,
  ...init: WireOptions extends Init<OperationAt<Paths, Path, M>> ? [Given?] : [Given]
) => Promise<WireAnswer<OperationAt<Paths, Path, M>, Given>>;

/**
 * The wire: the spec's paths as openapi-fetch has them, above this library's way of a request.
 * Its calls resolve to `{ data, error, response }`; they throw when the connection breaks, never on a status.
 */
export interface GatewayClient<Paths> {
  GET: WireMethod<Paths, "get">;
  PUT: WireMethod<Paths, "put">;
  POST: WireMethod<Paths, "post">;
  DELETE: WireMethod<Paths, "delete">;
  PATCH: WireMethod<Paths, "patch">;
  /** Adds middleware, as openapi-fetch knows it. It never sees the key. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}
