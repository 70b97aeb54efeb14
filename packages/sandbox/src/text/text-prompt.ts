/** A JSON Schema, as far as it is read. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A function the model may call. */
export interface TextTool {
  readonly name: string;
  /** What its arguments must look like. */
  readonly schema: JsonSchema;
}

/** Whether the model may, must or must not call a function; or which ones it must choose from. */
export type TextToolChoice = "auto" | "none" | "required" | { readonly names: readonly string[] };

/** What a caller wants written, in whichever dialect it was said. */
export interface TextPrompt {
  /** The last words of the user. */
  readonly question: string;
  /** Everything that is sent to the model, to count its tokens. */
  readonly sent: readonly unknown[];
  readonly tools: readonly TextTool[];
  readonly toolChoice: TextToolChoice;
  /** Whether several functions may be called at once. */
  readonly parallelTools: boolean;
  /** What the functions answered that the model called last. Empty: the last word is the user's. */
  readonly toolResults: readonly string[];
  /** What the answer must look like as JSON; `{}` is any object. Undefined: it is a text. */
  readonly schema: JsonSchema | undefined;
  /** Whether the model thinks before it answers. */
  readonly thinks: boolean;
  /** How many tokens the model may write, thoughts included. Undefined: no limit. */
  readonly maxTokens: number | undefined;
  /** Where the answer ends before its end. */
  readonly stops: readonly string[];
  /** How many answers are wanted. */
  readonly count: number;
}

/** A function call by the model. */
export interface TextCall {
  readonly name: string;
  /** The arguments as JSON. Cut off where the answer was. */
  readonly json: string;
}

/** Why an answer ended. */
export type TextEnd = "done" | "length" | "calls" | { readonly stop: string };

/** One answer of the model. */
export interface TextAnswer {
  /** Empty: there are no thoughts. */
  readonly thoughts: string;
  /** Empty where functions are called and where the limit did not reach so far. */
  readonly text: string;
  readonly calls: readonly TextCall[];
  readonly end: TextEnd;
}

/** What was read and written, in tokens. */
export interface TextUsage {
  readonly input: number;
  /** Thoughts included. */
  readonly output: number;
  readonly thoughts: number;
}

/** Everything the model wrote for a prompt. */
export interface TextResult {
  readonly answers: readonly [TextAnswer, ...TextAnswer[]];
  readonly usage: TextUsage;
}
