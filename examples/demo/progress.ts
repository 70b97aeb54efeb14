import { SingleBar } from "cli-progress";
import type { DownloadProgress, TaskState } from "@x/kling";

/** Shows how far the video is. */
export interface ProgressView {
  onState(state: TaskState): void;
  onDownload(progress: DownloadProgress): void;
  /** Ends the drawing, and leaves on the screen what it came to. */
  stop(end?: "saved"): void;
}

export function createProgressView(): ProgressView {
  return process.stdout.isTTY ? createBar() : createLines();
}

/** A bar that is drawn anew in its place. The seconds show that it is alive: the gateway's own steps are coarse. */
function createBar(): ProgressView {
  const bar = new SingleBar({
    format: "  {what} {bar} {percentage} %  {duration} s",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: Math.max(10, Math.min(40, process.stdout.columns - 32)),
    autopadding: true,
    hideCursor: true,
    stream: process.stdout,
  });
  bar.start(100, 0, { what: label("queued") });
  return {
    onState: ({ status, progress }) => {
      if (progress !== undefined) bar.update(Math.round(progress * 100));
      bar.update({ what: label(status) });
    },
    onDownload: ({ receivedBytes, totalBytes }) => {
      if (totalBytes !== undefined) bar.update(Math.round((receivedBytes / totalBytes) * 100));
      bar.update({ what: label("saving") });
    },
    stop: (end) => {
      if (end) bar.update({ what: label(end) });
      bar.stop();
    },
  };
}

/** One line for each change: for files and other programs. */
function createLines(): ProgressView {
  let last = "";
  const print = (line: string): void => {
    if (line !== last) console.log(line);
    last = line;
  };
  return {
    onState: ({ status, progress }) => {
      const percent = progress === undefined ? "" : ` ${Math.round(progress * 100)} %`;
      print(`  ${status}${percent}`);
    },
    onDownload: () => print("  saving"),
    stop: () => {},
  };
}

function label(what: string): string {
  return what.padEnd("succeeded".length);
}
