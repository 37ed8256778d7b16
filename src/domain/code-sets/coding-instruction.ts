import { type CodeRange, codesInNote } from "./note-codes";
import type { TabularNote } from "./tabular-note";

/** A code-first, use-additional or code-also note: its lead line and, where that ends in a colon, the lines under it. */
export interface CodingInstruction {
  readonly kind: "code-first" | "use-additional" | "code-also";
  readonly owner: string;
  readonly lines: readonly TabularNote[];
  readonly ranges: readonly CodeRange[];
  /** "if applicable", "if known", "any": only where the record has it. */
  readonly conditional: boolean;
  /** Examples only, or no code at all: codes it does not name may satisfy it. */
  readonly open: boolean;
}

const KINDS: ReadonlySet<string> = new Set(["code-first", "use-additional", "code-also"]);
const LEADS = /^(?:codes?\b|code\(s\)|, if applicable|to identify)/i;
const CONDITIONAL = /if applicable|if known|if desired|\bany\b|when |, if |for adverse effect/i;
const EXAMPLES = /such as|including|to identify:$/i;

/** Gathers the notes of one owner into instructions, in the order of the list. */
export function instructionsAmong(notes: readonly TabularNote[]): CodingInstruction[] {
  const groups: TabularNote[][] = [];
  for (const note of notes) {
    if (!KINDS.has(note.kind)) continue;
    const group = groups.at(-1);
    if (group && continues(group, note)) group.push(note);
    else groups.push([note]);
  }
  return groups.map(instructionOf);
}

function continues(group: readonly TabularNote[], note: TabularNote): boolean {
  const [lead] = group;
  return (
    lead?.kind === note.kind &&
    lead.owner === note.owner &&
    lead.text.endsWith(":") &&
    !(LEADS.test(note.text) && note.kind === "use-additional")
  );
}

function instructionOf(lines: readonly TabularNote[]): CodingInstruction {
  const [lead] = lines;
  const text = lead?.text ?? "";
  const ranges = lines.flatMap((line) => codesInNote(line.text));
  return {
    kind: lead?.kind as CodingInstruction["kind"],
    owner: lead?.owner ?? "",
    lines,
    ranges,
    conditional: CONDITIONAL.test(text),
    open: ranges.length === 0 || EXAMPLES.test(text),
  };
}

/** As printed: "Code first underlying disease, such as: congenital syphilis (A50.5); …". */
export function instructionText({ kind, lines }: CodingInstruction): string {
  const words = lines.map(({ text }) => text);
  const [lead = "", ...items] = words;
  const whole = items.length > 0 ? `${lead} ${items.join("; ")}` : lead;
  return `${LEAD_WORDS[kind]}${whole.startsWith(",") ? "" : " "}${whole}`;
}

const LEAD_WORDS: Readonly<Record<CodingInstruction["kind"], string>> = {
  "code-first": "Code first",
  "use-additional": "Use additional",
  "code-also": "Code also",
};
