import { describe, expect, test } from "vitest";
import { readIcd10cmTabular } from "@/domain/code-sets/readers/read-icd10cm-tabular";

const XML = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2021</version>
<introduction><introSection type="title"><title>Includes:</title><instruction><note>not a note of a code</note></instruction></introSection></introduction>
<chapter><name>4</name><desc>Endocrine</desc>
  <excludes1><note>transitory disorders specific to newborn (P70-P74)</note></excludes1>
  <sectionIndex><sectionRef first="E08" last="E13" id="E08-E13">Diabetes</sectionRef></sectionIndex>
  <section id="E08-E13"><desc>Diabetes mellitus (E08-E13)</desc>
    <diag><name>E11</name><desc>Type 2</desc>
      <includes><note>diabetes NOS</note><note>insulin
         resistant diabetes</note></includes>
      <useAdditionalCode><note>code to identify control using insulin (Z79.4)</note></useAdditionalCode>
      <notes><note>a remark for the reader</note></notes>
      <diag placeholder="true"><name>E11.3</name><desc>With eye complications</desc>
        <sevenChrNote><note>One of the following is to be assigned:</note></sevenChrNote>
        <sevenChrDef><extension char="1">right eye</extension><extension char="9">unspecified eye</extension></sevenChrDef>
      </diag>
      <diag><name>E11.9</name><desc>Without</desc><inclusionTerm><note>A &amp; B &lt; C</note></inclusionTerm></diag>
    </diag>
  </section>
</chapter></ICD10CM.tabular>`;

test("C4: chapters, blocks and codes stand in the order of the list, each with what is above it", () => {
  const { content, issues } = readIcd10cmTabular(XML);
  expect(issues).toEqual([]);
  expect(content.version).toBe("2021");
  expect(content.chapters).toEqual([{ number: "4", title: "Endocrine" }]);
  expect(content.blocks).toEqual([
    { id: "E08-E13", first: "E08", last: "E13", title: "Diabetes mellitus", chapter: "4" },
  ]);
  const place = { block: "E08-E13", chapter: "4" };
  expect(content.diagnoses).toEqual([
    { code: "E11", title: "Type 2", ...place },
    { code: "E11.3", title: "With eye complications", parent: "E11", placeholder: true, ...place },
    { code: "E11.9", title: "Without", parent: "E11", ...place },
  ]);
});

test("C4: notes stand at their chapter, block or code, in file order", () => {
  expect(readIcd10cmTabular(XML).content.notes).toEqual([
    { owner: "chapter 4", kind: "excludes1", text: "transitory disorders specific to newborn (P70-P74)" },
    { owner: "E11", kind: "includes", text: "diabetes NOS" },
    { owner: "E11", kind: "includes", text: "insulin resistant diabetes" },
    { owner: "E11", kind: "use-additional", text: "code to identify control using insulin (Z79.4)" },
    { owner: "E11", kind: "note", text: "a remark for the reader" },
    { owner: "E11.9", kind: "inclusion-term", text: "A & B < C" },
  ]);
});

test("C4: seventh characters stand at the code that defines them", () => {
  expect(readIcd10cmTabular(XML).content.seventhCharacters).toEqual([
    {
      owner: "E11.3",
      note: "One of the following is to be assigned:",
      characters: [
        { character: "1", meaning: "right eye" },
        { character: "9", meaning: "unspecified eye" },
      ],
    },
  ]);
});

describe("C1: a broken tabular list is refused with the place", () => {
  test.each([
    ["cut off", XML.slice(0, -40), "xml-malformed", 19],
    ["of another kind", "<ICD10CM.index><version>2021</version></ICD10CM.index>", "wrong-file", 1],
    ["without codes", "<ICD10CM.tabular><version>2021</version></ICD10CM.tabular>", "file-empty", 0],
    ["with a code that is none", XML.replace("E11.9", "11.9"), "code-malformed", 17],
    ["with a code without title", XML.replace("<desc>Without</desc>", ""), "title-missing", 17],
  ])("%s", (_what, text, code, line) => {
    expect(readIcd10cmTabular(text).issues).toContainEqual(expect.objectContaining({ code, line }));
  });

  test("a code below one that does not begin it is the publisher's slip: remarked, and put where it belongs", () => {
    const { content, issues } = readIcd10cmTabular(
      XML.replace("</sevenChrDef>", "</sevenChrDef><diag><name>E11.41</name><desc>Astray</desc></diag>"),
    );
    expect(issues).toEqual([
      { code: "order-broken", line: 15, message: "E11.41 stands below E11.3", remark: true },
    ]);
    expect(content.diagnoses).toContainEqual(expect.objectContaining({ code: "E11.41", parent: "E11" }));
  });
});
