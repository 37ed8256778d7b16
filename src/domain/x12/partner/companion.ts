/**
 * What a trading partner asks beyond the guides (SNIP type 7), as data: a companion guide is a file. Its shape is strict, so
 * that a misspelled rule is an error and not a rule that never fires.
 */

/** `CLM/05-1`, or `REF*G1/02` for the use of a segment that its first element tells. */
export interface Place {
  readonly segment: string;
  readonly qualifier: string | undefined;
  /** `05-1`; undefined for the whole segment. */
  readonly element: string | undefined;
}
/** What must hold for a value; several must hold together. */
export interface Wanted {
  readonly values?: readonly string[] | undefined;
  readonly notValues?: readonly string[] | undefined;
  readonly pattern?: RegExp | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}
export interface Condition extends Wanted {
  readonly at: Place;
}
export interface PartnerRule extends Wanted {
  readonly id: string;
  /** Short names, such as 837P; every guide when absent. */
  readonly guides: readonly string[] | undefined;
  readonly loop: string;
  readonly at: Place;
  readonly need: "required" | "forbidden" | "optional";
  /** So often at most, for segments and loops that begin with the segment. */
  readonly atMost: number | undefined;
  /** Checked only where all of these hold in the same loop. */
  readonly when: readonly Condition[];
  readonly severity: "error" | "warning" | "note";
  readonly message: string | undefined;
}
export interface Companion {
  readonly name: string;
  /** The partner's own document. */
  readonly authority: string;
  readonly rules: readonly PartnerRule[];
}

/** Reads a companion guide; problems name the place in the file. */
export function readCompanion(text: string): Companion | { readonly problems: readonly string[] } {
  const parsed = parseJson(text);
  const reading = new Reading();
  const fields = reading.object(parsed, "the file", ["name", "authority", "rules"]);
  const listed = fields.rules;
  if (!Array.isArray(listed)) reading.problem("rules", "must be a list");
  const companion: Companion = {
    name: reading.text(fields.name, "name") ?? "",
    authority: reading.text(fields.authority, "authority") ?? "",
    rules: (Array.isArray(listed) ? listed : []).map((each, at) =>
      partnerRule(each, `rules[${at}]`, reading),
    ),
  };
  return reading.problems.length > 0 ? { problems: reading.problems } : companion;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a file that is no object
  }
}

const WANTED = ["values", "notValues", "pattern", "minLength", "maxLength"];
const RULE = ["id", "guides", "loop", "at", "need", "atMost", "when", "severity", "message", ...WANTED];

function partnerRule(value: unknown, where: string, reading: Reading): PartnerRule {
  const fields = reading.object(value, where, RULE);
  const when = fields.when === undefined ? [] : reading.list(fields.when, `${where}.when`);
  return {
    id: reading.text(fields.id, `${where}.id`) ?? "",
    guides: fields.guides === undefined ? undefined : reading.texts(fields.guides, `${where}.guides`),
    loop: reading.text(fields.loop, `${where}.loop`) ?? "",
    at: reading.place(fields.at, `${where}.at`),
    need: reading.oneOf(fields.need ?? "optional", ["required", "forbidden", "optional"], `${where}.need`),
    atMost: reading.whole(fields.atMost, `${where}.atMost`),
    when: when.map((each, at) => condition(each, `${where}.when[${at}]`, reading)),
    severity: reading.oneOf(fields.severity ?? "error", ["error", "warning", "note"], `${where}.severity`),
    message: fields.message === undefined ? undefined : reading.text(fields.message, `${where}.message`),
    ...wanted(fields, where, reading),
  };
}

function condition(value: unknown, where: string, reading: Reading): Condition {
  const fields = reading.object(value, where, ["at", ...WANTED]);
  return { at: reading.place(fields.at, `${where}.at`), ...wanted(fields, where, reading) };
}

function wanted(fields: Fields, where: string, reading: Reading): Wanted {
  const texts = (key: "values" | "notValues") =>
    fields[key] === undefined ? undefined : reading.texts(fields[key], `${where}.${key}`);
  return {
    values: texts("values"),
    notValues: texts("notValues"),
    pattern: reading.pattern(fields.pattern, `${where}.pattern`),
    minLength: reading.whole(fields.minLength, `${where}.minLength`),
    maxLength: reading.whole(fields.maxLength, `${where}.maxLength`),
  };
}

type Fields = Readonly<Record<string, unknown>>;
const PLACE = /^([A-Z][A-Z0-9]{1,2})(?:\*([A-Z0-9]{1,3}))?(?:\/(\d{2}(?:-\d{1,2})?))?$/;

/** Takes values of their kinds and notes what is not. */
class Reading {
  readonly problems: string[] = [];

  problem(where: string, what: string): void {
    this.problems.push(`${where} ${what}`);
  }
  object(value: unknown, where: string, keys: readonly string[]): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.problem(where, "must be an object");
      return {};
    }
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.problem(`${where}.${key}`, `is not known; known are ${keys.join(", ")}`);
    return value as Fields;
  }
  list(value: unknown, where: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.problem(where, "must be a list");
    return [];
  }
  text(value: unknown, where: string): string | undefined {
    if (typeof value === "string" && value !== "") return value;
    this.problem(where, "must be a text");
    return undefined;
  }
  texts(value: unknown, where: string): readonly string[] {
    return this.list(value, where).flatMap((each, at) => this.text(each, `${where}[${at}]`) ?? []);
  }
  whole(value: unknown, where: string): number | undefined {
    if (value === undefined || (Number.isInteger(value) && (value as number) >= 0))
      return value as number | undefined;
    this.problem(where, "must be a whole number");
    return undefined;
  }
  oneOf<const V extends string>(value: unknown, values: readonly [V, ...V[]], where: string): V {
    const found = values.find((each) => each === value);
    if (found === undefined) this.problem(where, `must be one of ${values.join(", ")}`);
    return found ?? values[0];
  }
  place(value: unknown, where: string): Place {
    const match = typeof value === "string" ? PLACE.exec(value) : null;
    if (match === null) this.problem(where, "must be a place such as CLM/05-1, REF*G1/02 or NM1");
    return { segment: match?.[1] ?? "", qualifier: match?.[2], element: match?.[3] };
  }
  pattern(value: unknown, where: string): RegExp | undefined {
    if (value === undefined) return undefined;
    try {
      return new RegExp(`^(?:${this.text(value, where) ?? ""})$`, "u");
    } catch {
      this.problem(where, "must be a regular expression");
      return undefined;
    }
  }
}
