/**
 * Splits an event stream's text, which may be cut anywhere, as the HTML standard says, for what matters here: data and empty
 * lines. An event's type is in its data too, and comments are signs of life. It takes linear time however an event is cut,
 * because only what is new is searched.
 */
export class EventSplitter {
  /**
   * All that came from the first line on which begins with a brace. No event stream has such a line. It is how the gateway
   * tells an error when it is too late for a status, and how an answer begins that is no stream.
   */
  bare = "";
  #line = "";
  #data = "";
  #endsWithReturn = false;

  /** Takes more text, and gives the data of the events that are complete now. */
  push(text: string): readonly string[] {
    const events: string[] = [];
    if (this.bare) this.bare += text;
    else if (text) this.#split(this.#withoutReturns(text), events);
    return events;
  }

  #split(piece: string, events: string[]): void {
    const first = piece.indexOf("\n");
    if (first < 0) {
      this.#line += piece;
      return;
    }
    const text = this.#line + piece;
    let start = 0;
    let end = this.#line.length + first;
    for (; end >= 0; end = text.indexOf("\n", start)) {
      if (end === start) {
        if (this.#data) events.push(this.#data);
        this.#data = "";
      } else if (text.startsWith("data:", start)) {
        const value = text.slice(start + (text[start + 5] === " " ? 6 : 5), end);
        this.#data = this.#data ? `${this.#data}\n${value}` : value;
      } else if (text[start] === "{") {
        this.bare = text.slice(start);
        return;
      }
      start = end + 1;
    }
    this.#line = text.slice(start);
  }

  /** A line may end with a line feed, a carriage return or both, and the two may be in different pieces. */
  #withoutReturns(text: string): string {
    const rest = this.#endsWithReturn && text[0] === "\n" ? text.slice(1) : text;
    this.#endsWithReturn = false;
    if (!rest.includes("\r")) return rest;
    this.#endsWithReturn = rest.endsWith("\r");
    return rest.replace(/\r\n?/g, "\n");
  }
}
