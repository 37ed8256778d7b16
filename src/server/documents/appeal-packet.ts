import { createHash } from "node:crypto";
import { letterText, mergeLetter } from "@/domain/appeals/letter";
import { PART_TITLES, type PacketPart } from "@/domain/appeals/packet";
import { codesText, groupWords, reasonWords, remarkWords } from "@/domain/denials/reason-words";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { type Cents, formatDollars } from "@/domain/shared/money";
import type { AppealSources } from "@/server/repositories/appeal-sources";
import { type Content, makePdf, type PdfFile } from "./pdf";

/** One line of the remittance as the packet shows it. */
export interface ExtractLine {
  readonly service: string;
  readonly charge: Cents;
  readonly paid: Cents;
  readonly adjustments: readonly {
    readonly group: string;
    readonly reasonCode: string;
    readonly amount: Cents;
  }[];
  readonly remarkCodes: readonly string[];
  readonly refused: boolean;
}

export interface PacketContent {
  readonly appealNumber: string;
  readonly sources: AppealSources;
  readonly extract: readonly ExtractLine[];
  readonly noticedOn: CalendarDate;
  readonly at: Date;
}
export interface RenderedPacket extends PdfFile {
  readonly sha256: string;
}

/** The packet as it leaves: one PDF, parts in order, each on its own page, pages numbered x of y. */
export async function renderAppealPacket(packet: PacketContent): Promise<RenderedPacket> {
  const { appealNumber, at } = packet;
  const file = await makePdf({
    title: `Appeal ${appealNumber}`,
    foot: `Appeal ${appealNumber}`,
    at,
    content: [
      ...cover(packet),
      ...letter(packet),
      ...evidence(packet),
      ...remittance(packet),
      ...records(packet),
    ],
  });
  return { ...file, sha256: createHash("sha256").update(file.bytes).digest("hex") };
}

const heading = (part: PacketPart, first = false): Content => ({
  text: PART_TITLES[part],
  style: "title",
  id: part,
  margin: [0, 0, 0, 12],
  ...(first ? {} : { pageBreak: "before" as const }),
});

const facts = (rows: readonly (readonly [string, string | undefined])[]): Content => ({
  table: {
    widths: [150, "*"],
    body: rows.map(([label, value]) => [{ text: label, style: "small" }, value ?? "not known"]),
  },
  layout: "noBorders",
  margin: [0, 0, 0, 16],
});

function cover({ appealNumber, sources }: PacketContent): Content[] {
  const { facts: known, channel, quotes, records: documents } = sources;
  const rest: readonly PacketPart[] = ["letter", "evidence", "remittance", "records"];
  const parts = rest.filter((part) => isThere(part, sources));
  return [
    heading("cover", true),
    facts([
      ["To", known["payer.name"]],
      ["From", known["practice.name"]],
      ["Telephone", known["practice.phone"]],
      ["Our appeal number", appealNumber],
      ["Level", known["appeal.level"]],
      ["Payer's claim number", known["claim.payer-number"]],
      ["Our claim number", known["claim.number"]],
      ["Patient", known["patient.name"]],
      ["Member id", known["member.id"]],
      ["Date of service", known["claim.service-date"]],
      ["Amount refused", known["denial.amount"]],
      ["Sent by", channel],
      ...(known["appeal.good-cause"] ? [["Good cause", known["appeal.good-cause"]] as const] : []),
    ]),
    { text: "In this packet", style: "head", margin: [0, 0, 0, 6] },
    {
      table: {
        headerRows: 1,
        widths: ["*", 90, 40],
        body: [
          [{ text: "Part", style: "small" }, "", { text: "Page", style: "small", alignment: "right" }],
          ...parts.map((part) => [
            PART_TITLES[part],
            countText(part, quotes.length, documents.length),
            { pageReference: part, alignment: "right" },
          ]),
        ],
      },
      layout: "lightHorizontalLines",
    } as Content,
  ];
}

const isThere = (part: PacketPart, { quotes, records: documents }: AppealSources): boolean =>
  part === "evidence" ? quotes.length > 0 : part !== "records" || documents.length > 0;

const countText = (part: PacketPart, quotes: number, documents: number): string => {
  if (part === "evidence") return quotes === 1 ? "1 passage" : `${quotes} passages`;
  if (part === "records") return documents === 1 ? "1 document" : `${documents} documents`;
  return "";
};

const letter = ({ sources }: PacketContent): Content[] => [
  heading("letter"),
  ...letterText(mergeLetter(sources.letter, sources.facts))
    .split(/\n{2,}/)
    .map(
      (paragraph): Content => ({ text: paragraph.trim(), margin: [0, 0, 0, 8], preserveLeadingSpaces: true }),
    ),
];

const evidence = ({ sources }: PacketContent): Content[] =>
  sources.quotes.length === 0
    ? []
    : [
        heading("evidence"),
        ...sources.quotes.map(
          (quote, index): Content => ({
            stack: [
              { text: `${index + 1}. “${quote.text}”` },
              {
                text: `${quote.title}, ${formatCalendarDate(quote.date)}${quote.author ? `, ${quote.author}` : ""}; characters ${quote.start + 1} to ${quote.end} of the attached document`,
                style: "small",
              },
            ],
            margin: [0, 0, 0, 10],
          }),
        ),
      ];

function remittance({ sources, extract, noticedOn }: PacketContent): Content[] {
  const { facts: known, denial } = sources;
  return [
    heading("remittance"),
    facts([
      ["Payer", known["payer.name"]],
      ["Date", known["denial.date"]],
      ["Payment", known["denial.trace"]],
      ["Payer's claim number", known["claim.payer-number"]],
      ["Refused", codesText(denial.groupCode, denial.reasonCode, denial.remarkCodes)],
    ]),
    {
      table: {
        headerRows: 1,
        widths: ["*", 70, 70, 170],
        body: [
          ["Service", "Billed", "Paid", "Adjustments"].map((text) => ({ text, bold: true })),
          ...extract.map((line) => [
            { text: line.service, bold: line.refused },
            { text: formatDollars(line.charge), alignment: "right" as const },
            { text: formatDollars(line.paid), alignment: "right" as const },
            adjustmentText(line),
          ]),
        ],
      },
      layout: "lightHorizontalLines",
      margin: [0, 0, 0, 12],
    },
    { text: "What the codes mean, in our words", style: "head", margin: [0, 0, 0, 6] },
    ...codeLegend(extract, noticedOn).map((text): Content => ({ text, margin: [0, 0, 0, 3] })),
  ];
}

const adjustmentText = ({ adjustments, remarkCodes }: ExtractLine): string =>
  [
    ...adjustments.map(({ group, reasonCode, amount }) => `${group} ${reasonCode}: ${formatDollars(amount)}`),
    ...(remarkCodes.length > 0 ? [`Remarks: ${remarkCodes.join(", ")}`] : []),
  ].join("\n");

function codeLegend(extract: readonly ExtractLine[], on: CalendarDate): string[] {
  const groups = new Set(extract.flatMap(({ adjustments }) => adjustments.map(({ group }) => group)));
  const reasons = new Set(
    extract.flatMap(({ adjustments }) => adjustments.map(({ reasonCode }) => reasonCode)),
  );
  const remarks = new Set(extract.flatMap(({ remarkCodes }) => remarkCodes));
  return [
    ...[...groups].map((group) => `${group}: ${groupWords(group)}`),
    ...[...reasons].map((code) => `${code}: ${reasonWords(code, on)}`),
    ...[...remarks].map((code) => `${code}: ${remarkWords(code, on)}`),
  ];
}

const records = ({ sources }: PacketContent): Content[] =>
  sources.records.flatMap((record, index): Content[] => [
    ...(index === 0 ? [heading("records")] : []),
    {
      text: record.title,
      style: "head",
      ...(index === 0 ? {} : { pageBreak: "before" as const }),
    },
    {
      text: `${formatCalendarDate(record.date)}${record.author ? `, ${record.author}` : ""}${record.signed ? ", signed" : ", not signed"}`,
      style: "small",
      margin: [0, 0, 0, 8],
    },
    { text: record.text, preserveLeadingSpaces: true },
  ]);
