import { describe, expect, it } from "vitest";
import { type CompiledLoop, type CompiledSegment, compileGuide } from "@/domain/x12/compile";
import { elementNames } from "@/domain/x12/element-names";
import { ENVELOPE } from "@/domain/x12/envelope";
import type { Guide } from "@/domain/x12/guide";
import { guide835 } from "@/domain/x12/guides/835";
import { guide837p } from "@/domain/x12/guides/837p";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { boxesOfElement, boxPaths } from "@/domain/x12/reference/box-of-element";
import { codeWords } from "@/domain/x12/reference/code-words";
import { type ElementReference, elementReferences } from "@/domain/x12/reference/element-reference";
import { elementWords } from "@/domain/x12/reference/element-words";
import { PAPER_FORMS } from "@/domain/x12/reference/form-boxes";
import { guideReference, type SegmentReference } from "@/domain/x12/reference/guide-reference";
import { SEGMENT_WORDS } from "@/domain/x12/reference/segment-words";

const segmentsOf = (guide: Guide) =>
  guideReference(guide).flatMap((loop) =>
    loop.parts.flatMap((part) => (part.kind === "segment" ? [{ loop, segment: part }] : [])),
  );
const find = (guide: Guide, loopId: string, name: string): SegmentReference => {
  const found = segmentsOf(guide).find(({ loop, segment }) => loop.id === loopId && segment.name === name);
  if (!found) throw new Error(`${loopId} has no ${name}`);
  return found.segment;
};
const at = ({ elements }: SegmentReference, position: string): ElementReference | undefined =>
  elements.flatMap((each) => [each, ...each.components]).find((each) => each.position === position);

describe("the reference of a guide", () => {
  it("says of an element its use, type, length and codes", () => {
    const claim = find(guide837p, "2300", "Claim Information");
    expect(at(claim, "01")).toMatchObject({ use: "required", dataType: "AN", minLength: 1, maxLength: 38 });
    expect(at(claim, "03")).toMatchObject({ use: "not used", dataType: undefined });
    expect(at(claim, "05-2")).toMatchObject({ use: "required", codes: ["B"] });
    expect(at(claim, "20")).toMatchObject({ use: "situational", dataType: "ID" });
  });

  it("counts rows: the second reason of an adjustment is like the first, and needed only with its row", () => {
    const adjustments = find(guide835, "2110", "Service Adjustment");
    expect(at(adjustments, "02")).toMatchObject({ like: "02", row: 1, rows: 6, use: "required" });
    expect(at(adjustments, "05")).toMatchObject({ like: "02", row: 2, rows: 6, use: "row" });
    expect(at(adjustments, "19")).toMatchObject({ like: "04", row: 6, use: "situational" });
    expect(at(adjustments, "20")).toBeUndefined();
  });

  it("names loops with where they stand and how often", () => {
    const claim = guideReference(guide837p).find(({ id }) => id === "2300");
    expect(claim?.within).toEqual(["2000B", "2000C"]);
    const lines = claim?.parts.find((part) => part.kind === "loop" && part.id === "2400");
    expect(lines).toMatchObject({ isRequired: true, max: 50 });
  });

  it.each(ALL_GUIDES)("$shortName $id: has every position that the reader has, in order", (guide) => {
    for (const segment of compiledSegments(guide)) {
      const named = elementNames(segment);
      const positions = elementReferences(segment).map(({ position }) => position);
      expect(positions).toEqual(named.map((_, index) => String(index + 1).padStart(2, "0")));
    }
  });

  it.each(ALL_GUIDES)("$shortName $id: every segment has a sentence", (guide) => {
    const silent = segmentsOf(guide).filter(({ segment }) => SEGMENT_WORDS[segment.tag] === undefined);
    expect(silent.map(({ segment }) => segment.tag)).toEqual([]);
  });

  it("has a sentence for every segment of the envelope", () => {
    expect(Object.keys(ENVELOPE).filter((tag) => SEGMENT_WORDS[tag] === undefined)).toEqual([]);
    const isa = elementReferences(ENVELOPE.ISA);
    expect([isa.length, isa[12]?.minLength, isa[12]?.maxLength]).toEqual([16, 9, 9]);
  });

  it("has words for elements and codes, wherever equal ones stand", () => {
    expect(elementWords("HI", "07-2")).toBe(elementWords("HI", "01-2"));
    expect(elementWords("CLM", "01")).toContain("payer gives it back");
    expect(codeWords("HI", "12-1", "ABF")).toBe("Other diagnosis, ICD-10");
    expect(codeWords("SBR", "01", "?")).toBeUndefined();
  });
});

describe("boxes of the paper forms", () => {
  const known = PAPER_FORMS.flatMap((form) => {
    const guide = ALL_GUIDES.find(({ id }) => id === form.guide);
    return guide ? [{ form, guide, name: form.name }] : [];
  });

  it("are there for each kind of claim", () => {
    expect(known.map(({ guide }) => guide.shortName)).toEqual(["837P", "837I", "837D"]);
  });

  it.each(known)("$name: every number has its place in the guide", ({ form, guide }) => {
    const paths = boxPaths(form).flatMap(({ loop, tag, positions, qualifiers, number }) =>
      positions.map((position) => ({ number, loop, tag, position, qualifiers })),
    );
    const segments = segmentsOf(guide);
    const lost = paths.filter(
      ({ loop, tag, position, qualifiers, number }) =>
        !segments.some(
          ({ loop: { id }, segment }) =>
            id === loop &&
            segment.tag === tag &&
            qualifiers.every((code) => segments.some(({ segment: other }) => other.told.includes(code))) &&
            at(segment, position) !== undefined &&
            at(segment, position)?.use !== "not used" &&
            boxesOfElement(guide.id, loop, segment, position).some((box) => box.number === number),
        ),
    );
    expect(lost.map(({ number, loop, tag, position }) => `${number}: ${loop}/${tag}${position}`)).toEqual([]);
    expect(paths.length).toBeGreaterThan(80);
  });

  it("tell uses of a segment apart by their qualifier", () => {
    const boxOf = (name: string) =>
      boxesOfElement(guide837p.id, "2300", find(guide837p, "2300", name), "02").map(({ number }) => number);
    expect(boxOf("Prior Authorization")).toEqual(["23"]);
    expect(boxOf("Payer Claim Control Number")).toEqual(["22"]);
    expect(boxOf("Medical Record Number")).toEqual([]);
  });
});

function compiledSegments(guide: Guide): CompiledSegment[] {
  const seen = new Set<CompiledLoop>();
  const walk = (loop: CompiledLoop): CompiledSegment[] => {
    if (seen.has(loop)) return [];
    seen.add(loop);
    return loop.children.flatMap((child) => (child.loop ? walk(child.loop) : [child.first]));
  };
  return walk(compileGuide(guide).root);
}
