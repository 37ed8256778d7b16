import { describe, expect, it } from "vitest";
import { findPcsKeys, pcsKeyRows } from "@/domain/code-sets/pcs/pcs-keys";

const ROWS = pcsKeyRows({
  version: "2026",
  terms: [
    {
      section: "0",
      position: 3,
      axis: "Operation",
      labels: ["Resection"],
      definition: "Cutting out all of a body part",
      explanation: "None",
      includes: [],
    },
    {
      section: "0",
      position: 4,
      axis: "Body Part",
      labels: ["Lower Leg Tendon, Right", "Lower Leg Tendon, Left"],
      includes: ["Achilles tendon", "Tibialis tendon"],
    },
    {
      section: "0",
      position: 6,
      axis: "Device",
      labels: ["Synthetic Substitute"],
      includes: ["Achilles graft"],
    },
  ],
  devices: [
    {
      device: "Cardiac Lead, Pacemaker",
      operations: ["Insertion"],
      bodySystems: ["Heart"],
      general: { code: "M", label: "Cardiac Lead" },
    },
  ],
});
const found = (words: string, position?: number, most = 10) =>
  findPcsKeys(ROWS, { words, position, most }).rows.map(({ term, values }) => [term, ...values].join(" | "));

describe("C6: body part key, device key and definitions", () => {
  it("are found by the words of the record or of the value", () => {
    expect(found("achil")).toEqual([
      "Achilles graft | Synthetic Substitute",
      "Achilles tendon | Lower Leg Tendon, Right | Lower Leg Tendon, Left",
    ]);
    expect(found("leg tib")).toEqual(["Tibialis tendon | Lower Leg Tendon, Right | Lower Leg Tendon, Left"]);
    expect(found("tendon")[0]).toContain("Achilles");
    expect(found("no such")).toEqual([]);
  });

  it("by axis; a value is defined, a device has a general one where a table lacks its own", () => {
    expect(found("achil", 6)).toEqual(["Achilles graft | Synthetic Substitute"]);
    expect(ROWS.find(({ term }) => term === "Resection")).toMatchObject({
      kind: "means",
      definition: "Cutting out all of a body part None",
    });
    expect(ROWS.find(({ kind }) => kind === "general")).toMatchObject({
      term: "Cardiac Lead, Pacemaker",
      values: ["Cardiac Lead"],
      definition: "M where a table does not hold it: Insertion, Heart",
    });
    expect(findPcsKeys(ROWS, { words: "", most: 2 })).toMatchObject({ more: 3 });
  });
});
