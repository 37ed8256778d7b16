import { expect, test } from "vitest";
import { readTabularNotes } from "@/domain/code-sets/readers/read-icd10cm-tabular";

const XML = `<ICD10CM.tabular><version>2021</version>
<introduction><introSection type="title"><title>Includes:</title><instruction><note>not a note of a code</note></instruction></introSection></introduction>
<chapter><name>4</name><desc>Endocrine</desc>
  <excludes1><note>transitory disorders specific to newborn (P70-P74)</note></excludes1>
  <sectionIndex><sectionRef first="E08" last="E13" id="E08-E13">Diabetes</sectionRef></sectionIndex>
  <section id="E08-E13"><desc>Diabetes mellitus</desc>
    <diag><name>E11</name><desc>Type 2</desc>
      <includes><note>diabetes NOS</note><note>insulin
         resistant diabetes</note></includes>
      <useAdditionalCode><note>code to identify control using insulin (Z79.4)</note></useAdditionalCode>
      <sevenChrNote><note>a seventh character note</note></sevenChrNote>
      <diag><name>E11.9</name><desc>Without</desc><inclusionTerm><note>A &amp; B &lt; C</note></inclusionTerm></diag>
    </diag>
  </section>
</chapter></ICD10CM.tabular>`;

test("C4: notes stand at their chapter, block or code, in file order", () => {
  expect(readTabularNotes(XML)).toEqual([
    { owner: "chapter 4", kind: "excludes1", text: "transitory disorders specific to newborn (P70-P74)" },
    { owner: "E11", kind: "includes", text: "diabetes NOS" },
    { owner: "E11", kind: "includes", text: "insulin resistant diabetes" },
    { owner: "E11", kind: "use-additional", text: "code to identify control using insulin (Z79.4)" },
    { owner: "E11.9", kind: "inclusion-term", text: "A & B < C" },
  ]);
});
