import { describe, expect, it } from "vitest";
import { pcsStep } from "@/domain/code-sets/book/pcs-step";
import type { PcsDefinitions, PcsTables } from "@/domain/code-sets/components/pcs-tables";
import { createPcsBuilder } from "@/domain/code-sets/pcs/pcs-builder";

const value = (code: string, label: string) => ({ code, label });
const TABLES: PcsTables = {
  version: "hand-written",
  tables: [
    {
      section: value("0", "Medical and Surgical"),
      bodySystem: value("D", "Gastrointestinal System"),
      operation: value("T", "Resection"),
      definition: "Cutting out all of a body part",
      rows: [
        {
          axes: [
            { title: "Body Part", values: [value("J", "Appendix"), value("6", "Stomach")] },
            { title: "Approach", values: [value("0", "Open"), value("4", "Percutaneous Endoscopic")] },
            { title: "Device", values: [value("Z", "No Device")] },
            { title: "Qualifier", values: [value("Z", "No Qualifier")] },
          ],
        },
      ],
    },
  ],
};
const DEFINITIONS: PcsDefinitions = {
  version: "hand-written",
  terms: [
    {
      section: "0",
      position: 4,
      axis: "Body Part",
      labels: ["Appendix"],
      includes: ["Vermiform appendix"],
    },
    { section: "F", position: 4, axis: "Body Part", labels: ["Stomach"], includes: ["of another section"] },
  ],
  devices: [],
};
const step = (typed: string, definitions?: PcsDefinitions) =>
  pcsStep(createPcsBuilder(TABLES), typed, definitions);

describe("C6: a hospital procedure, axis by axis", () => {
  it("opens only values that lead to a code, with what the definitions of this section say", () => {
    const { prefix, chosen, open, isComplete } = step("0dt", DEFINITIONS);
    expect([prefix, isComplete]).toEqual(["0DT", false]);
    expect(chosen.map(({ title, value: { label } }) => [title, label])).toEqual([
      ["Section", "Medical and Surgical"],
      ["Body System", "Gastrointestinal System"],
      ["Operation", "Resection"],
    ]);
    expect(chosen[2]?.value.definition).toBe("Cutting out all of a body part");
    expect(open?.title).toBe("Body Part");
    expect(open?.values.map(({ code, includes }) => [code, includes])).toEqual([
      ["6", []],
      ["J", ["Vermiform appendix"]],
    ]);
  });

  it("ends in a complete code", () => {
    expect(step("0DTJ4ZZ")).toMatchObject({ prefix: "0DTJ4ZZ", isComplete: true });
    expect(step("0DTJ4ZZ").open).toBeUndefined();
  });

  it("drops what begins no code", () => {
    expect(step("0DX99")).toMatchObject({ prefix: "0D", isComplete: false, open: { title: "Operation" } });
    expect(step("")).toMatchObject({ prefix: "", chosen: [], open: { title: "Section" } });
  });
});
