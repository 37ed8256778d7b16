import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml } from "@/domain/code-sets/readers/xml-tree";

describe("C1: the one XML reader of release files", () => {
  test("elements, attributes, mixed text, references, comments and character data", () => {
    const text = `<?xml version="1.0"?>\n<!-- a > comment -->\n<list id='a "b"' note="x &gt; y">
  <title>Aarskog<nemod>(rare)</nemod> NEC</title>
  <empty/>
  <raw><![CDATA[<not a tag> & more]]></raw>
  <text>caf&#233; &#x41;&apos;s   &quot;two\n   lines&quot;</text>
</list>`;
    const leaf = { attributes: {}, children: [] };
    expect(readXml(text)).toEqual({
      name: "list",
      attributes: { id: 'a "b"', note: "x > y" },
      text: "",
      line: 3,
      children: [
        {
          name: "title",
          attributes: {},
          text: "Aarskog NEC",
          line: 4,
          children: [{ ...leaf, name: "nemod", text: "(rare)", line: 4 }],
        },
        { ...leaf, name: "empty", text: "", line: 5 },
        { ...leaf, name: "raw", text: "<not a tag> & more", line: 6 },
        { ...leaf, name: "text", text: `café A's "two lines"`, line: 7 },
      ],
    });
  });

  test.each([
    ["<a><b></a></b>", "</a> closes <b>"],
    ["<a>", "the file ends inside <a>"],
    ["<a/><b/>", "<b> follows the root element"],
    ["<a/>words", "text outside the root element"],
    ["<a x=1/>", "the attributes of <a> cannot be read"],
    ["<a>&nobody;</a>", "an unknown character reference"],
    ["<a>fish & chips</a>", "an unknown character reference"],
    ["<a>&#0;</a>", "an unknown character reference"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a document type is not accepted"],
    ["<a", "a tag does not end"],
    ["< a/>", "a tag without a name"],
    ["", "no element was found"],
    ["<a>".repeat(100) + "</a>".repeat(100), "elements are nested deeper than 64"],
  ])("refuses %s", (text, message) => {
    expect(readXml(text)).toMatchObject({ code: "xml-malformed", message });
  });

  test("any text is read or refused, never thrown at", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "<a",
      "<a>",
      "</a>",
      "&",
      ";",
      '"',
      "'",
      "=",
      " x",
      "<!--",
      "-->",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const read = readXml(parts.join(""));
        expect("children" in read || read.code === "xml-malformed").toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
