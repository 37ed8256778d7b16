import { ENVELOPE } from "@/domain/x12/envelope";
import { TA1_NOTES } from "@/domain/x12/guides/ta1";
import { segmentReference } from "@/domain/x12/reference/guide-reference";
import { SEGMENT_WORDS } from "@/domain/x12/reference/segment-words";
import { elementTable } from "./guide-elements";
import { row } from "./table-row";

/** No form has a box for the envelope. */
const NO_GUIDE = { id: "" };

/** What stands around the transaction sets, and the TA1, which is no set but a segment of the envelope. */
export const envelopePage = (): string =>
  [
    "# The envelope and the TA1",
    "",
    "Written by `npm run docs` from `src/domain/x12/envelope.ts` and `src/domain/x12/guides/ta1.ts`.",
    "",
    "A file holds interchanges (`ISA` to `IEA`), an interchange holds groups (`GS` to `GE`), a group holds transaction sets (`ST` to `SE`).",
    "Header and trailer carry the same control number, and the trailer counts what it closes. Damage here is SNIP type 1 and quarantines",
    "the whole interchange: what it holds may not be all.",
    "",
    "The `ISA` has 106 characters whatever it holds. Its fourth is the element separator, its last but one (`ISA16`) the component separator,",
    "its last the segment terminator; `ISA11` is the repetition separator.",
    ...SEGMENTS.flatMap(segmentPart),
    "",
    "## What a TA1 says",
    "",
    "| `TA105` | why |",
    "| --- | --- |",
    ...Object.entries(TA1_NOTES).map(([note, words]) => row(`\`${note}\``, words)),
    "",
  ].join("\n");

const SEGMENTS = [
  ENVELOPE.ISA,
  ENVELOPE.TA1,
  ENVELOPE.GS,
  ENVELOPE.ST,
  ENVELOPE.SE,
  ENVELOPE.GE,
  ENVELOPE.IEA,
];

function segmentPart(compiled: (typeof SEGMENTS)[number]): string[] {
  const segment = { ...segmentReference(compiled), isRequired: compiled.tag !== "TA1", max: undefined };
  return [
    "",
    `## ${segment.tag} ${segment.name}`,
    "",
    SEGMENT_WORDS[segment.tag] ?? "",
    "",
    ...elementTable(NO_GUIDE, "", segment),
  ];
}
