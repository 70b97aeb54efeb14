/** A coded H.264 stream, ready to be put into a file. */
export interface VideoTrack {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** The parameter sets as NAL units. */
  readonly sequenceParameterSet: Uint8Array;
  readonly pictureParameterSet: Uint8Array;
  /** Coded pictures in the order they are shown. Only the first can be decoded alone. */
  readonly samples: readonly Uint8Array[];
  /** How long each sample is shown. */
  readonly sampleDurationsMs: readonly number[];
}
