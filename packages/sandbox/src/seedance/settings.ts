type Input = Readonly<Record<string, unknown>>;

/** How a video is to be made, from the request's members and the older flags in its text. */
export interface Settings {
  /** The texts of the request, without the flags. */
  readonly prompt: string;
  readonly resolution: string;
  readonly ratio: string;
  /** Length in seconds. */
  readonly seconds: number;
  /** The same as the number of frames, where that was asked for. */
  readonly frames: number | undefined;
  readonly seed: number;
}

const FRAMES_PER_SECOND = 24;

const DEFAULT_SECONDS = 5;

/** What the sandbox's model takes where the request leaves it the choice. */
const CHOSEN_RATIO = "16:9";
const CHOSEN_SEED = 61_233;

/** Reads the settings. A member goes before the flag that says the same. */
export function settingsOf(model: string, input: Input): Settings {
  const { prompt, flags } = readText(textOf(input));
  const member = (name: string): unknown => input[name] ?? flags.get(name);
  const frames = atLeast(1, member("frames"));
  const ratio = String(member("ratio") ?? CHOSEN_RATIO);
  return {
    prompt,
    resolution: String(member("resolution") ?? (model.includes("-1-0-") ? "1080p" : "720p")),
    ratio: /^\d+:\d+$/.test(ratio) ? ratio : CHOSEN_RATIO,
    seconds:
      frames === undefined
        ? (atLeast(1, member("duration")) ?? DEFAULT_SECONDS)
        : frames / FRAMES_PER_SECOND,
    frames,
    seed: atLeast(0, member("seed")) ?? CHOSEN_SEED,
  };
}

/** The parts of `content` of one kind. */
export function partsOf(input: Input, type: string): readonly Input[] {
  const content = input["content"];
  const parts: readonly Input[] = Array.isArray(content) ? content : [];
  return parts.filter((part) => part["type"] === type);
}

function textOf(input: Input): string {
  return partsOf(input, "text")
    .map((part) => String(part["text"]))
    .join("\n");
}

/** The short names of flags, and those that are written otherwise than the member. */
const FLAG_MEMBERS: Readonly<Record<string, string>> = {
  rs: "resolution",
  rt: "ratio",
  dur: "duration",
};

/** Takes ` --flag value` out of a text. */
function readText(text: string): { prompt: string; flags: ReadonlyMap<string, string> } {
  const flags = new Map<string, string>();
  const prompt = text.replaceAll(/\s*--(\w+)\s+(\S+)/g, (_flag, name: string, value: string) => {
    flags.set(FLAG_MEMBERS[name] ?? name, value);
    return "";
  });
  return { prompt: prompt.trim(), flags };
}

/** A number that is large enough; -1 and nonsense leave the choice to the model. */
function atLeast(least: number, value: unknown): number | undefined {
  const number = Number(value ?? Number.NaN);
  return number >= least ? number : undefined;
}
