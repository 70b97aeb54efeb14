import type { MediaType } from "./media-type.js";

/** How one member of a request takes a picture or another file, from the spec's `x-media`. */
export interface MediaRule {
  /** The kinds of file that the provider accepts. */
  readonly types: readonly MediaType[];
  /** The largest file the provider accepts, in bytes. */
  readonly maxBytes: number;
  /**
   * What the member holds. `base64` and `data-url`: the file in that form, or its address; `base64-only`: no address;
   * `url`: an address and nothing else; `file`: a part of a form.
   */
  readonly form: "base64" | "base64-only" | "data-url" | "url" | "file";
  /** The member beside it that names the file's type. */
  readonly typeMember?: string;
}
