import type { Clock, Transport } from "@x/core";

/** A gateway to make a video at. */
export interface TaskTarget {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly fetch: Transport;
  readonly clock: Clock;
}

/** One way of making a video and fetching its file. */
export interface TaskWay {
  readonly name: string;
  makeVideo(target: TaskTarget): Promise<Uint8Array>;
}
