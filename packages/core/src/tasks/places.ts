import type { Clock } from "../clock.js";

const firstDelayMs = 1_000;
const longestDelayMs = 60_000;
const mostRefusals = 10;

/**
 * The places of requests that are under way at once. A refusal for haste halves them and closes the door for a while;
 * each request that is accepted opens a part of a place again.
 */
export class Places {
  readonly #most: number;
  readonly #clock: Clock;
  readonly #waiting: ((isOpen: boolean) => void)[] = [];
  #limit: number;
  #taken = 0;
  #refusals = 0;
  #round = 0;
  #timer: unknown;
  #isClosed = false;

  constructor(most: number, clock: Clock) {
    this.#most = most;
    this.#limit = most;
    this.#clock = clock;
  }

  /** How many there are now. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  /** Changes with each halving: what was begun in an earlier round says nothing about this one. */
  get round(): number {
    return this.#round;
  }

  /** Waits for a place. Resolves to false when there will be none any more. */
  enter(): Promise<boolean> {
    return this.#wait((turn) => this.#waiting.push(turn));
  }

  /** Gives a place back. */
  leave(): void {
    this.#taken -= 1;
    this.#admit();
  }

  /** Notes that a request was accepted. */
  accept(): void {
    this.#refusals = 0;
    this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
    this.#admit();
  }

  /**
   * Notes that a request, begun in `round`, was refused for haste, and waits until it may be sent again, before any
   * that has not been sent. Resolves to false when it should not be: there will be no place any more, or it was refused
   * again and again with nothing else under way. The caller has its place in both cases.
   */
  async again(round: number): Promise<boolean> {
    if (round === this.#round) this.#slowDown();
    if (this.#refusals > mostRefusals && this.#taken === 1) return false;
    this.#taken -= 1;
    const isOpen = await this.#wait((turn) => this.#waiting.unshift(turn));
    if (!isOpen) this.#taken += 1;
    return isOpen;
  }

  /** Ends every wait, also those to come. */
  close(): void {
    this.#isClosed = true;
    this.#clock.clearTimeout(this.#timer);
    for (const turn of this.#waiting.splice(0)) turn(false);
  }

  #wait(line: (turn: (isOpen: boolean) => void) => void): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#isClosed) return resolve(false);
      line(resolve);
      this.#admit();
    });
  }

  #admit(): void {
    while (this.#timer === undefined && this.#taken < this.limit) {
      const turn = this.#waiting.shift();
      if (!turn) return;
      this.#taken += 1;
      turn(true);
    }
  }

  #slowDown(): void {
    this.#round += 1;
    this.#limit = Math.max(1, this.#limit / 2);
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** this.#refusals);
    this.#refusals += 1;
    this.#clock.clearTimeout(this.#timer);
    const open = (): void => {
      this.#timer = undefined;
      this.#admit();
    };
    if (!this.#isClosed)
      this.#timer = this.#clock.setTimeout(open, delayMs * (0.75 + Math.random() / 2));
  }
}
