import { createRandomSource } from "../random.js";

/** Makes ids of the gateway's form: fourteen digits of time, nine digits, sixteen letters and digits. */
export function createRequestIds(seed: string): (nowMs: number) => string {
  const random = createRandomSource(`${seed} requests`);
  return (nowMs) => {
    const time = new Date(nowMs).toISOString().replaceAll(/\D/g, "").slice(0, 14);
    return `${time}${random.digits(9)}${random.letters(16)}`;
  };
}
