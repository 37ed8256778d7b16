/** An interchange put together from bytes that stay as they are: headers and transaction sets of files that were read. */
import type { Delimiters } from "./delimiters";
import { ISA_LENGTH } from "./delimiters";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";

/** Where ISA13 stands. */
const CONTROL_AT = 90;
const CONTROL_LENGTH = 9;
const MOST_CONTROL = 1_000_000_000;

export interface RawGroup {
  /** The GS segment without its terminator. */
  readonly header: string;
  readonly control: string;
  /** From ST to SE, terminators included. */
  readonly sets: readonly string[];
}

/** Nine digits that count on from a control number; behind the last comes 1. */
export function controlAfter(control: string, by: number): string {
  const next = (Number(control) || 0) + by;
  const wrapped = next < MOST_CONTROL ? next : (next % MOST_CONTROL) + 1;
  return String(wrapped).padStart(CONTROL_LENGTH, "0");
}

export function rawGroup(source: string, interchange: Interchange, group: FunctionalGroup): RawGroup {
  const end = source.indexOf(interchange.delimiters.segment, group.offset);
  return {
    header: source.slice(group.offset, end),
    control: group.control,
    sets: group.transactionSets.map((set) => rawSet(source, set)),
  };
}
export const rawSet = (source: string, { offset, end }: TransactionSet): string => source.slice(offset, end);

/** `header` is the ISA with its terminator. */
export function assemble(
  header: string,
  control: string,
  groups: readonly RawGroup[],
  lineEnd: string,
): string {
  const element = header.charAt(3);
  const terminator = header.charAt(ISA_LENGTH - 1) + lineEnd;
  const isa = header.slice(0, CONTROL_AT) + control + header.slice(CONTROL_AT + CONTROL_LENGTH);
  const bodies = groups.map(
    (group) =>
      group.header +
      terminator +
      group.sets.map((set) => set + lineEnd).join("") +
      ["GE", group.sets.length, group.control].join(element) +
      terminator,
  );
  return `${isa}${lineEnd}${bodies.join("")}${["IEA", groups.length, control].join(element)}${terminator}`;
}

export const rawHeader = (source: string, { offset }: Interchange): string =>
  source.slice(offset, offset + ISA_LENGTH);

/** The line end behind the header, when nothing else stands there. */
export function lineEndOf(source: string, { offset, groups }: Interchange, { segment }: Delimiters): string {
  const gap = source.slice(offset + ISA_LENGTH, groups[0]?.offset ?? offset + ISA_LENGTH);
  return segment === "\n" || gap.trim() !== "" ? "" : gap;
}
