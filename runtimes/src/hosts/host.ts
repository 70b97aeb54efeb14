/** What a client is told of the gateway. */
export interface Gateway {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/** What `smoke/smoke.js` answers. */
export interface SmokeReport {
  /** What was paid for, by provider and operation. */
  readonly paid: readonly string[];
  /** The size of each video that was read, by provider and operation. */
  readonly videoBytes: Readonly<Record<string, number>>;
}

/** A place where JavaScript runs. */
export interface Host {
  readonly name: string;
  /** The program's own word for its version. Throws `Missing` where this machine does not have it. */
  version(): Promise<string>;
  /** Runs the smoke program that is in `folder`, with the packages installed there. */
  run(folder: string, gateway: Gateway): Promise<SmokeReport>;
}
