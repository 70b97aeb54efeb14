import type {
  HeadersOptions,
  Middleware,
  ParamsOption,
  ParseAs,
  RequestBodyOption,
} from "openapi-fetch";

// The only file that knows openapi-fetch: its types, and with them its way of calling.
export type { HeadersOptions, Middleware };

/** Settings of one call on the wire, beside the operation's own `params` and `body`. */
export interface WireOptions {
  /** How to read a good answer. `stream` hands the body over unread. Default: `json`. */
  parseAs?: ParseAs;
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

type Method = "get" | "put" | "post" | "delete" | "patch";

type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in M]: object } ? Path : never;
}[keyof Paths];

type OperationAt<
  Paths,
  Path extends keyof Paths,
  M extends Method,
> = Paths[Path][keyof Paths[Path] & M];

type Init<Operation> = ParamsOption<Operation> & RequestBodyOption<Operation> & WireOptions;

type Success = 200 | 201 | 202 | 203 | 204 | 206;

/** The JSON of the answers with these statuses. Not openapi-fetch's own type, which takes open words (`string & {}`) apart. */
type JsonOf<Operation, Status> = Operation extends { responses: infer Answers }
  ? {
      [Key in keyof Answers & Status]: Answers[Key] extends { content: infer Content }
        ? Content[keyof Content]
        : undefined;
    }[keyof Answers & Status]
  : never;

type DataOf<Operation, Given> = Given extends { parseAs: infer As extends Exclude<ParseAs, "json"> }
  ? {
      arrayBuffer: ArrayBuffer;
      blob: Blob;
      stream: ReadableStream<Uint8Array> | null;
      text: string;
    }[As]
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
 * The wire: the spec's paths as openapi-fetch types them, above this library's way of a request.
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
