/** How far a download is. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Missing while the server has not said how long the file is. */
  readonly totalBytes?: number;
}

/** Settings of one download. */
export interface DownloadOptions {
  /** Ends the download, and frees its connection at once. */
  signal?: AbortSignal | undefined;
  /** Called whenever bytes have arrived. */
  onProgress?: (progress: DownloadProgress) => void;
  /** How long no byte may arrive before the connection is given up, in milliseconds. Default: 30 000. */
  idleTimeoutMs?: number;
  /** How often a broken connection, or an expired link, may be replaced. Default: 8. */
  retries?: number;
}
