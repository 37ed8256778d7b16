/** A segment that is known by its bytes goes where its code belongs, not only where one of its kind went. */
import { expect, test } from "vitest";
import { loop, many, one, optional, qualifier, required, segment } from "@/domain/x12/definition";
import { identifier } from "@/domain/x12/element-types";
import type { Values } from "@/domain/x12/field-context";
import type { Guide } from "@/domain/x12/guide";
import { InterchangeParser } from "@/domain/x12/interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "@/domain/x12/parser-options";

const number = required(identifier(20), "Number");
const item = loop("2000", "Item", {
  count: one(segment("LX", "Count", { number })),
  first: optional(segment("REF", "First", { code: qualifier("B"), number })),
  others: many(segment("REF", "Other", { code: qualifier("A", "B"), number })),
});
const root = loop("", "Test", { start: one(segment("BHT", "Start", { number })), items: many(item) });
const guide = {
  id: "005010X999",
  aliases: [],
  transaction: "999",
  functionalId: "FA",
  shortName: "TEST",
  name: "Test",
  authority: "this test",
  root,
  rules: [],
} as const satisfies Guide<typeof root>;

function itemsOf(body: readonly string[]) {
  const parser = new InterchangeParser({ guides: [guide], maxSegmentLength: GENEROUS_SEGMENT_LENGTH });
  const set = ["ST*999*0001*005010X999", "BHT*1", ...body];
  const header =
    "ISA*00*          *00*          *ZZ*HB100          *ZZ*SUMMIT         *260302*0930*^*00501*000000101*0*T*:";
  const all = [
    header,
    "GS*FA*HB100*SUMMIT*20260302*0930*1*X*005010X999",
    ...set,
    `SE*${set.length + 1}*0001`,
    "GE*1*1",
    "IEA*1*000000101",
    "",
  ];
  parser.feed(all.join("~"));
  parser.end();
  const [interchange] = parser.interchanges;
  expect(interchange?.issues).toEqual([]);
  const value = interchange?.groups[0]?.transactionSets[0]?.value as { items?: Values[] } | undefined;
  return value?.items ?? [];
}

test("EDI-1: the same bytes with the same code are another child of the loop where that is still free", () => {
  const usual = Array.from({ length: 600 }, (_, at) => [`LX*${at}`, "REF*A*7", "REF*A*8"]).flat();
  const full = ["LX*700", "REF*B*1", "REF*B*2"];
  const free = ["LX*702", "REF*A*7", "REF*A*8", "REF*B*2"];
  const items = itemsOf([...usual, ...full, "LX*701", "REF*A*7", "REF*A*8", ...free]);
  expect(items[600]).toMatchObject({ first: { number: "1" }, others: [{ code: "B", number: "2" }] });
  expect(items[602]).toMatchObject({ first: { number: "2" }, others: [{ number: "7" }, { number: "8" }] });
});
