/**
 * A connection that goes wrong. In-process `fetch` rejects as Node's does; over real sockets the server can
 * only break a connection that already stands, so there the first two look like `lost-request`.
 */
export type ConnectionFault =
  /** Nobody listens: `ECONNREFUSED`. Nothing was sent. */
  | { readonly kind: "refused-connection" }
  /** The host's name is not known: `ENOTFOUND`. Nothing was sent. */
  | { readonly kind: "dns-failure" }
  /** The connection breaks before the gateway has handled the request. */
  | { readonly kind: "lost-request"; readonly code?: ResetCode }
  /** The gateway handles the request, and charges it; then the connection breaks before any answer. */
  | { readonly kind: "lost-answer"; readonly code?: ResetCode }
  /** Handled; the headers and half of the body arrive, then the connection breaks. */
  | { readonly kind: "cut-answer" }
  /** Handled; no answer ever comes, and the connection stays open. */
  | { readonly kind: "stall" }
  /** Handled; the headers and half of the body arrive, then nothing more, and the connection stays open. */
  | { readonly kind: "stall-body" }
  /** Handled at once; the answer comes `ms` milliseconds of the sandbox's clock later. */
  | { readonly kind: "slow"; readonly ms: number };

/** How Node names a connection that breaks. Default: `UND_ERR_SOCKET` ("other side closed"). */
export type ResetCode = "ECONNRESET" | "UND_ERR_SOCKET";

/** The gateway answers, and says no. The request is not handled and costs nothing. */
export type RefusalFault =
  /** 429 with a JSON body and a Chinese message. No `Retry-After`: the gateway never sends one. */
  | { readonly kind: "rate-limited" }
  /** 429 with an empty body. */
  | { readonly kind: "rate-limited-empty" }
  /** 500 with code `invalid_request`: the caller's mistake in a server error's clothes. */
  | { readonly kind: "invalid-request" }
  /** 503 with code `model_not_found`. Will not heal. */
  | { readonly kind: "model-not-found" }
  /** 503 with code `system_cpu_overloaded`. May heal. */
  | { readonly kind: "overloaded" }
  /** 403 with code `insufficient_user_quota`, in the body of the task layer (default) or of the relay. */
  | { readonly kind: "quota"; readonly shape?: ErrorShape }
  /** 400 with code `task_not_exist`, as for an id that a storage failure has swallowed. */
  | { readonly kind: "task-not-exist" };

/** Which of the gateway's two error bodies: `{code, message, data}` or `{error: {…}}`. */
export type ErrorShape = "task" | "relay";

/** The vendor behind the gateway says no. Nothing is charged. */
export type VendorFault =
  /** 429 in the body of the task layer, with the gateway's fixed Chinese "saturated" message. */
  | { readonly kind: "vendor-saturated" }
  /** 500 with code `do_request_failed`: the gateway cannot reach the vendor. */
  | { readonly kind: "do-request-failed" }
  /** The vendor's status, code `fail_to_fetch_task`, and the vendor's whole body as a string in `message`. */
  | { readonly kind: "vendor-error"; readonly status: number; readonly body: string }
  /** A good status (default 201) over an error body without an `id`. */
  | { readonly kind: "error-with-200"; readonly status?: 200 | 201 };

/** Something between the caller and the gateway answers in its stead. */
export type ProxyFault =
  /** 502 with an HTML page. `charged` says whether the gateway had handled the request. Default: false. */
  | { readonly kind: "bad-gateway"; readonly charged?: boolean }
  /** 504 with an HTML page. `charged` says whether the gateway had handled the request. Default: false. */
  | { readonly kind: "gateway-timeout"; readonly charged?: boolean }
  /** 200 with the dashboard's HTML page, as for a wrong path. Not handled. */
  | { readonly kind: "html-page" }
  /** A redirect to any address; `status` 307 unless told. Not handled. */
  | {
      readonly kind: "redirect";
      readonly location: string;
      readonly status?: 301 | 302 | 303 | 307 | 308;
    };

/** What becomes of a task. Asked for on a create operation it holds for the new task's whole life. */
export type TaskFault =
  /** The task fails: at the end of its time, or at once when asked for on a read. Its charge is given back. */
  | { readonly kind: "task-fails"; readonly reason: string }
  /** The task is in progress for ever. */
  | { readonly kind: "task-never-ends" }
  /** While it runs the task has this status. Asked for on a read: that answer has it, whatever is true. */
  | { readonly kind: "unknown-status"; readonly word: string }
  /** While it runs the task has no status. Asked for on a read: that answer has none, whatever is true. */
  | { readonly kind: "no-status" }
  /** Success without a file's address. Asked for on a read: in that answer only. */
  | { readonly kind: "succeeds-without-link" };

/** A download that goes wrong. `on` is `file`. */
export type FileFault =
  /** The connection breaks after that many bytes of the body. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /**
   * The body ends after that many bytes (default: half) as if it were complete, while `Content-Length` says more.
   * Over a real socket the connection is closed there, as HTTP/1.1 has no other way.
   */
  | { readonly kind: "short"; readonly afterBytes?: number }
  /** 403 with the file host's XML, as for a link that is too old. */
  | { readonly kind: "expired-link" }
  /** 200 with an HTML page in place of the video. */
  | { readonly kind: "html-file" }
  /** The whole file without `Content-Length` and without ranges. */
  | { readonly kind: "no-length" }
  /** 200 and the whole file, whatever range was asked for. */
  | { readonly kind: "ignores-range" }
  /** From this request on the file is another one: a new `ETag` and new bytes at the end. */
  | { readonly kind: "changed-file" };

/** Everything that can be asked to go wrong. The package's README has the table. */
export type Fault =
  | ConnectionFault
  | RefusalFault
  | VendorFault
  | ProxyFault
  | TaskFault
  | FileFault;

/** The word a fault goes by. */
export type FaultKind = Fault["kind"];

/** The fault of one kind. */
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { readonly kind: Kind }>;
