import type { Guide } from "@/domain/x12/guide";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { PAPER_FORMS } from "@/domain/x12/reference/form-boxes";
import {
  guideReference,
  type LoopMention,
  type LoopReference,
  type SegmentReference,
} from "@/domain/x12/reference/guide-reference";
import { SEGMENT_WORDS } from "@/domain/x12/reference/segment-words";
import { envelopePage } from "./envelope-page";
import type { GeneratedDocument } from "./generated-documents";
import { elementTable } from "./guide-elements";
import { row } from "./table-row";

const FOLDER = "docs/x12/reference";

/** One page for each guide, one for the envelope around them, and one that lists them. */
export function guidePages(): GeneratedDocument[] {
  const pages = ALL_GUIDES.map((guide) => ({ path: `${FOLDER}/${fileName(guide)}`, text: guidePage(guide) }));
  const around = { path: `${FOLDER}/envelope.md`, text: envelopePage() };
  return [{ path: `${FOLDER}/README.md`, text: indexPage() }, around, ...pages];
}

/** `837p.md`; where several guides share the short name, what tells them apart follows: `277-x213.md`, `278-request.md`. */
export function fileName(guide: Guide): string {
  const namesakes = ALL_GUIDES.filter(({ shortName }) => shortName === guide.shortName);
  const sameId = namesakes.filter(({ id }) => id === guide.id);
  const told =
    sameId.length > 1 ? guide.name.split(": ").at(-1) : namesakes.length > 1 ? guide.id.slice(6) : "";
  return `${[guide.shortName, told].filter(Boolean).join("-").toLowerCase().replaceAll(" ", "-")}.md`;
}

const indexPage = (): string =>
  [
    "# X12 guides",
    "",
    "Written by `npm run docs` from `src/domain/x12/guides`; a test keeps the pages fresh. The words are ours. The viewer shows the",
    "same ones beside the file. What stands around the sets, and the TA1: [envelope](envelope.md).",
    "",
    "| guide | what it carries | version | authority |",
    "| --- | --- | --- | --- |",
    ...ALL_GUIDES.map((guide) =>
      row(`[${guide.shortName}](${fileName(guide)})`, guide.name, `\`${guide.id}\``, guide.authority),
    ),
    "",
    "Boxes of paper forms are numbers only:",
    "",
    ...PAPER_FORMS.map(({ name, authority }) => `- ${name}: ${authority}`),
    "",
  ].join("\n");

function guidePage(guide: Guide): string {
  const loops = guideReference(guide);
  const form = PAPER_FORMS.find((each) => each.guide === guide.id);
  return [
    `# ${guide.shortName}: ${guide.name}`,
    "",
    "Written by `npm run docs` from `src/domain/x12/guides`.",
    "",
    `Version \`${guide.id}\`${also(guide.aliases)}, transaction \`${guide.transaction}\`, group \`${guide.functionalId}\`. ${guide.authority}.`,
    ...(form ? [`The last column is the ${form.noun} of the ${form.name}: ${form.authority}.`] : []),
    "",
    "Use: *required* always; *situational* where the situation asks for it; *with its row* where the rest of the row is given.",
    "Types: `AN` text, `ID` code, `DT` date, `TM` time, `R` decimal, `N0` whole number.",
    "",
    "## Loops",
    "",
    ...loops.map((loop) => `- [${titleOf(loop)}](#${anchorOf(titleOf(loop))})${place(loop)}`),
    ...loops.flatMap((loop) => loopPart(guide, loop)),
    "",
  ].join("\n");
}

const also = (aliases: readonly string[]): string =>
  aliases.length > 0 ? ` (also read: ${aliases.map((id) => `\`${id}\``).join(", ")})` : "";

const titleOf = ({ id, name }: LoopReference): string =>
  id === "" ? "Outside any loop" : `Loop ${id} ${name}`;
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
const place = ({ within }: LoopReference): string => (within.length > 0 ? `, in ${within.join(", ")}` : "");

const loopPart = (guide: Guide, loop: LoopReference): string[] => [
  "",
  `## ${titleOf(loop)}`,
  "",
  "| | use | how often |",
  "| --- | --- | --- |",
  ...loop.parts.map(partRow),
  ...ruleLines(loop),
  ...loop.parts.flatMap((part) => (part.kind === "segment" ? segmentPart(guide, loop, part) : [])),
];

const partRow = (part: SegmentReference | LoopMention): string =>
  row(
    part.kind === "loop" ? `Loop ${part.id} ${part.name}` : `\`${part.tag}\` ${part.name}`,
    part.isRequired ? "required" : "situational",
    part.max === undefined ? "any number" : part.max === 1 ? "once" : `up to ${part.max}`,
  );

const ruleLines = ({ rules }: LoopReference): string[] =>
  rules.length === 0
    ? []
    : [
        "",
        "Checked when the loop ends:",
        "",
        ...rules.map(
          ({ id, snip, severity, authority }) => `- \`${id}\` (SNIP ${snip}, ${severity}). ${authority}`,
        ),
      ];

const segmentPart = (guide: Guide, { id }: LoopReference, segment: SegmentReference): string[] => {
  const told = segment.toldBy === "" ? "" : ` ${segment.toldBy}.`;
  return [
    "",
    `### ${segment.tag} ${segment.name}`,
    "",
    `${SEGMENT_WORDS[segment.tag] ?? ""}${told}`.trim(),
    ...segment.conditions.map((condition) => `\n${condition}`),
    "",
    ...elementTable(guide, id, segment),
  ];
};
