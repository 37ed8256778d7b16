/** The numbers that tie hierarchical levels together: HL01 counts, HL02 names the parent, HL04 announces children. */
import type { Frame } from "./frame";
import { isCountAt } from "./read-in-place";
import type { Tokenizer } from "./tokenizer";

interface Wrong {
  readonly element: number;
  readonly value: string;
  readonly message: string;
}

export function checkHierarchy(segment: Tokenizer, expected: number, parent: string): Wrong[] {
  const wrong: Wrong[] = [];
  if (!isCountAt(expected, segment.bytes, segment.from(1), segment.to(1))) {
    const id = segment.text(1);
    wrong.push({
      element: 1,
      value: id,
      message: `Hierarchical levels count up from 1: this one is number ${expected}, but its HL01 is "${id}".`,
    });
  }
  const parentId = segment.text(2);
  if (parentId !== parent)
    wrong.push({
      element: 2,
      value: parentId,
      message:
        parent === ""
          ? `This level has no parent, but HL02 names "${parentId}".`
          : `HL02 must name the level around it, "${parent}", but is "${parentId}".`,
    });
  return wrong;
}

export function checkSubordinates(frame: Frame): Wrong | undefined {
  const { isLeaf } = frame.loop.definition;
  const right = isLeaf ? "" : frame.subordinates > 0 ? "1" : "0";
  if (frame.childCode === right) return undefined;
  if (isLeaf) return { element: 4, value: frame.childCode, message: "The lowest level leaves HL04 out." };
  const found = frame.subordinates > 0 ? "has subordinate levels" : "has no subordinate levels";
  return {
    element: 4,
    value: frame.childCode,
    message: `This level ${found}, so HL04 must be "${right}".`,
  };
}
