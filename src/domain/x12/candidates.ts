/** Which children of a loop a segment may be, by its id and the code in its first element. */
import type { CompiledChild } from "./compile";
import { PackedTable, packText } from "./packed-code";
import type { Qualifier } from "./placement";

/** The children that begin with one segment id. */
export interface Candidates {
  /** By the code of the first element, those included that take any. */
  readonly byCode: PackedTable<readonly CompiledChild[]>;
  /** Whether the code of the first element tells any of them from the others. */
  readonly isCoded: boolean;
  /** Those that take any. */
  readonly others: readonly CompiledChild[];
}

/** Whether a qualifier is decided by the packed code of the first element. */
export const isFirst = ({ element, component, packed }: Qualifier): boolean =>
  element === 1 && component === 0 && packed !== undefined;

/** `children` in the order in which they are to be tried. */
export function candidatesAmong(children: readonly CompiledChild[]): Candidates {
  const codes = new Set(children.flatMap(({ first }) => [...(firstOf(first.qualifiers)?.codes ?? [])]));
  const takes = (child: CompiledChild, code: string | undefined): boolean => {
    const told = firstOf(child.first.qualifiers);
    return told === undefined || (code !== undefined && told.codes.has(code));
  };
  const taking = (code?: string): CompiledChild[] => children.filter((child) => takes(child, code));
  return {
    byCode: new PackedTable([...codes].map((code) => [packText(code), taking(code)])),
    isCoded: codes.size > 0,
    others: taking(),
  };
}

const firstOf = (qualifiers: readonly Qualifier[]): Qualifier | undefined => qualifiers.find(isFirst);
