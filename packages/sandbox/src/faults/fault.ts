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
  /** 403 with code `insufficient_user_quota`, in the body of the task layer or of the relay. Default: by the route. */
  | { readonly kind: "quota"; readonly shape?: ErrorShape }
  /** 400 with code `task_not_exist`, as for an id that a storage failure has swallowed. */
  | { readonly kind: "task-not-exist" };

/** Which of the gateway's two error bodies: `{code, message, data}` or `{error: {…}}`. */
export type ErrorShape = "task" | "relay";

/** The vendor behind the gateway says no. Nothing is charged. */
export type VendorFault =
  /** 429 with the gateway's fixed Chinese "saturated" message. */
  | { readonly kind: "vendor-saturated" }
  /** 500 with code `do_request_failed`: the gateway cannot reach the vendor. */
  | { readonly kind: "do-request-failed" }
  /**
   * The vendor's status. Of a task: code `fail_to_fetch_task`, and the vendor's whole body as a string in `message`. Of a
   * text: what the body's `error` says, in the form of the route, and labelled as a stream where one is asked for.
   */
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
  /** As `task-fails`: the vendor's check of the finished video refuses it, with the vendor's own code. */
  | { readonly kind: "task-moderated" }
  /** As `task-fails`: the vendor cancels the task, and says so where it has a word for it. */
  | { readonly kind: "task-cancelled" }
  /** As `task-fails`: the vendor has not come to the task in time, and says so where it has a word for it. */
  | { readonly kind: "task-expired" }
  /**
   * The task succeeds without `count` of its videos, all unless told: Google's filter holds them back. The charge stays.
   * Only Veo has such a filter. Asked for on a read: in that answer only.
   */
  | { readonly kind: "videos-filtered"; readonly count?: number }
  /** The task is in progress for ever. */
  | { readonly kind: "task-never-ends" }
  /** While it runs the task has this status. Asked for on a read: that answer has it, whatever is true. */
  | { readonly kind: "unknown-status"; readonly word: string }
  /** While it runs the task has no status. Asked for on a read: that answer has none, whatever is true. */
  | { readonly kind: "no-status" }
  /** Success without a file's address. Asked for on a read: in that answer only. */
  | { readonly kind: "succeeds-without-link" };

/**
 * A stream that goes wrong. It happens to requests that ask for a stream. `afterEvents` is how many events come before it,
 * and 0 is before the first.
 */
export type StreamFault =
  /**
   * An error before the first event: the status (default 429), and a JSON body that is labelled as a stream of events.
   * Not charged.
   */
  | { readonly kind: "stream-refused"; readonly status?: number }
  /** 200 and the whole answer as JSON in place of a stream, as older builds do. */
  | { readonly kind: "not-streamed" }
  /** A late failure of the gateway: a bare line of JSON without `data:`, and the end. */
  | { readonly kind: "error-line"; readonly afterEvents: number }
  /** A late failure of the vendor that is passed on as an event. A chat then ends with `[DONE]` all the same. */
  | { readonly kind: "error-event"; readonly afterEvents: number }
  /** The vendor's stream breaks off, and the gateway ends it as if it were complete: a chat with `[DONE]`. */
  | { readonly kind: "vendor-breaks-off"; readonly afterEvents: number }
  /**
   * Nothing more comes: the connection breaks (default), or ends as if all had been sent. `inside` cuts in the middle
   * of the next event, or of the next character that has several bytes.
   */
  | {
      readonly kind: "stream-cut";
      readonly afterEvents: number;
      readonly inside?: "event" | "character";
      readonly ending?: "break" | "end";
    }
  /** No bytes for `ms` milliseconds of the sandbox's clock, or for ever (default). */
  | { readonly kind: "silence"; readonly afterEvents: number; readonly ms?: number }
  /** Nothing but `: PING` every `everyMs` milliseconds (default 1000), `times` times or for ever (default). */
  | {
      readonly kind: "pings";
      readonly afterEvents: number;
      readonly everyMs?: number;
      readonly times?: number;
    }
  /** The gateway tries again in the middle: the message begins anew in the same stream. */
  | { readonly kind: "starts-again"; readonly afterEvents: number }
  /** An event that does not belong there comes between the others. */
  | { readonly kind: "odd-event"; readonly afterEvents: number; readonly what: OddEvent }
  /** An event of an unknown type and at least so many bytes comes between the others. */
  | { readonly kind: "huge-event"; readonly afterEvents: number; readonly bytes: number }
  /** The same bytes, so many at a time, or by chance up to so many. */
  | { readonly kind: "rechunked"; readonly bytes: number; readonly random?: boolean };

/**
 * What an odd event is: without the members that matter (`bare`: a chat's chunk has no `choices`), with the counts of
 * tokens alone, of an unknown type, events without data (`empty`), with `null`, or with JSON that breaks off (`malformed`).
 */
export type OddEvent = "bare" | "usage-only" | "unknown" | "empty" | "null" | "malformed";

/** A download that goes wrong, from the file host or through the gateway. `on` is `file`. */
export type FileFault =
  /** The connection breaks after that many bytes of the body. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /**
   * The body ends after that many bytes (default: half) as if it were complete, while `Content-Length` says more.
   * Over a real socket the connection is closed there, as HTTP/1.1 has no other way.
   */
  | { readonly kind: "short"; readonly afterBytes?: number }
  /** 403 with the file host's XML, as for a link that is too old; through the gateway 502. */
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
  | StreamFault
  | FileFault;

/** The word a fault goes by. */
export type FaultKind = Fault["kind"];

/** The fault of one kind. */
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { readonly kind: Kind }>;
