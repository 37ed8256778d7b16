/** The parts of a file as lines of JSON, and back: what was read can be kept, looked at, changed and written as X12. */

import { parseDecimalAmount } from "../shared/money";
import { repeatsOf } from "./business-units";
import { type CompiledLoop, type CompiledSegment, compileGuide } from "./compile";
import type { ElementType, FieldType } from "./definition";
import { compileFields } from "./field-codec";
import type { FieldsCodec, Values } from "./field-context";
import type { FilePart, LoopPart, MorePart, SetPart } from "./file-parts";
import { guideNamed } from "./guides/catalog";

/** Cents as decimal text. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? centsText(each) : each));
function centsText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads one line after the other, because a loop is understood by the set it belongs to. */
export class PartsFromJson {
  readonly #seen = new Set<string>();
  /** The loops from the open set down to the last that began. */
  #loops: CompiledLoop[] = [];

  /** Undefined when the line is none that reading a file gives at this place. */
  read(line: string): FilePart | undefined {
    const part = parse(line);
    if (part === undefined || !this.#mayFollow(part)) return undefined;
    this.#seen.add(part.type);
    if (part.type === "set") return this.#beginSet(part);
    return part.type === "loop" || part.type === "more" ? this.#revived(part) : part;
  }

  #mayFollow({ type }: FilePart): boolean {
    const before = BEFORE[type];
    return before === undefined || this.#seen.has(before);
  }

  #beginSet(part: SetPart): FilePart | undefined {
    const guide = guideNamed(part.guide, part.name);
    this.#loops = guide ? [compileGuide(guide).root] : [];
    return guide && part;
  }

  #revived(part: LoopPart | MorePart): FilePart | undefined {
    if (!Array.isArray(part.at) || !isRecord(part.value)) return undefined;
    const key = part.at.at(-1);
    const depth = part.at.length;
    const loop =
      part.type === "more" || key === undefined
        ? this.#loops[depth]
        : this.#loops[depth - 1]?.byKey[key]?.loop;
    if (loop === undefined) return undefined;
    if (part.type === "loop") this.#loops = [...this.#loops.slice(0, depth), loop];
    return { ...part, value: revivedLoop(loop, part.value) };
  }
}
/** What must have come before a part. */
const BEFORE: Readonly<Record<FilePart["type"], FilePart["type"] | undefined>> = {
  interchange: undefined,
  acknowledgment: "interchange",
  group: "interchange",
  set: "group",
  loop: "set",
  more: "loop",
};

function parse(line: string): FilePart | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isRecord(read) && typeof read.type === "string" && Object.hasOwn(BEFORE, read.type)
      ? (read as unknown as FilePart)
      : undefined;
  } catch {
    return undefined; // not JSON, which is an answer
  }
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function revivedLoop(loop: CompiledLoop, value: Values): Values {
  const revived: Record<string, unknown> = {};
  for (const child of loop.children) {
    if (value[child.key] === undefined) continue;
    const found = repeatsOf(child, value).map((each) =>
      child.loop ? revivedLoop(child.loop, each) : revivedSegment(child.first, each),
    );
    revived[child.key] = child.isArray ? found : found[0];
  }
  return revived;
}
const revivedSegment = ({ codec }: CompiledSegment, value: Values): Values => revivedFields(codec, value);

function revivedFields(codec: FieldsCodec, value: Values): Values {
  const revived: Record<string, unknown> = {};
  for (const { key, field } of codec.codecs)
    if (value[key] !== undefined && field.type !== undefined)
      revived[key] = revivedValue(field.type, value[key]);
  return revived;
}

const isMoney = (type: ElementType): boolean => typeof type.read("0") === "bigint";
/** Only money changed its form: decimal text becomes cents again. */
function revivedValue(type: FieldType, value: unknown): unknown {
  switch (type.kind) {
    case "element":
      return isMoney(type) && typeof value === "string" ? parseDecimalAmount(value) : value;
    case "composite":
      return revivedFields(compileFields(type.fields), value as Values);
    case "group":
      return (value as readonly Values[]).map((row) => revivedFields(compileFields(type.fields), row));
    case "list":
    case "parts":
    case "repeated":
      return (value as readonly unknown[]).map((each) => revivedValue(type.item, each));
    default:
      return value;
  }
}
