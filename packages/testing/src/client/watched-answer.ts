import type { AnswerOnTheWire } from "./answer-on-the-wire.js";

/** An answer on its way to the client, and what is kept of it. */
export interface WatchedAnswer {
  readonly answer: Response;
  readonly kept: AnswerOnTheWire;
}

/**
 * Keeps what an answer holds. A stream or a file reaches its reader as it comes, and what has been read of it is kept;
 * anything else is read at once, because who refuses an answer may not read it at all.
 */
export async function watchAnswer(answer: Response): Promise<WatchedAnswer> {
  const { status, headers } = answer;
  if (!comesInPieces(headers) || answer.body === null) {
    return { answer, kept: { status, headers, text: await answer.clone().text() } };
  }
  const pieces: Uint8Array[] = [];
  const keep = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      pieces.push(piece.slice());
      controller.enqueue(piece);
    },
  });
  const kept: AnswerOnTheWire = isFile(headers)
    ? {
        status,
        headers,
        text: "",
        get bytes() {
          return join(pieces);
        },
      }
    : {
        status,
        headers,
        get text() {
          return new TextDecoder().decode(join(pieces));
        },
      };
  return { answer: new Response(answer.body.pipeThrough(keep), { status, headers }), kept };
}

function comesInPieces(headers: Headers): boolean {
  return isFile(headers) || /^text\/event-stream/i.test(headers.get("content-type") ?? "");
}

function isFile(headers: Headers): boolean {
  return /^(video\/|application\/octet-stream)/i.test(headers.get("content-type") ?? "");
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
