/** A file that came in a form. */
export interface FormFile {
  readonly name: string;
  /** The part's media type; empty where the form does not say. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function isFormFile(value: unknown): value is FormFile {
  return (value as Partial<FormFile> | null)?.bytes instanceof Uint8Array;
}

type Members = Record<string, unknown>;

/**
 * Reads a form into the members a JSON body would have: `a[]` and a repeated name are a list, `a[b]` is a member of an
 * object. Values stay texts; the spec's schema says what they are meant to be.
 */
export async function formInput(form: FormData): Promise<Members> {
  const input: Members = {};
  for (const [name, value] of form) {
    const read = typeof value === "string" ? value : await formFile(value);
    const [, member = name, path = ""] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
    const steps = [...path.matchAll(/\[([^[\]]*)\]/g)].map(([, step = ""]) => step);
    put(input, [member, ...steps], read);
  }
  return input;
}

async function formFile(file: File): Promise<FormFile> {
  return { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function put(members: Members, [name = "", ...rest]: readonly string[], value: unknown): void {
  const present = Object.hasOwn(members, name) ? members[name] : undefined;
  const [next] = rest;
  if (next === undefined) members[name] = present === undefined ? value : [present, value].flat();
  else if (next === "") members[name] = [...((present as readonly unknown[]) ?? []), value];
  else {
    const inner = (present as Members | undefined) ?? {};
    members[name] = inner;
    put(inner, rest, value);
  }
}
