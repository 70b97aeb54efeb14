/** How one member of a request takes a picture, from the spec's `x-media`. */
export interface MediaRule {
  /** The media types the provider accepts, such as `image/png`. */
  readonly types: readonly string[];
  /** The largest file the provider accepts, in bytes. */
  readonly maxBytes: number;
  /** How a picture given as bytes is written into the JSON body. */
  readonly form: "base64" | "data-url";
}
