import { OFFICIAL_FILES } from "@/domain/code-sets/readers/recognize-file";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { downloadFirst, type Open } from "./download-file";
import { type ImportedFile, importFile } from "./import-files";
import type { OfficeAtHand } from "./installation";
import { editionOf, PUBLIC_FILES, type PublicFiles } from "./public-addresses";

interface Fetching {
  readonly office: OfficeAtHand;
  readonly kinds: readonly string[];
  readonly date: CalendarDate;
  readonly open: Open;
  readonly say: (line: string) => void;
}

export interface Fetched {
  readonly files: readonly ImportedFile[];
  /** What did not come, and how to bring it by hand. */
  readonly missed: readonly string[];
}

/** Files of the kinds asked for, from their publishers, through the same import as any other file. */
export async function fetchFiles({ office, kinds, date, open, say }: Fetching): Promise<Fetched> {
  const edition = editionOf(date);
  const files: ImportedFile[] = [];
  const missed = kinds.flatMap(byHandOnly);
  for (const known of PUBLIC_FILES.filter((each) => isAsked(each, kinds)))
    for (const addresses of known.files(edition)) {
      say(`${known.title}: ${addresses[0]}`);
      const source = await downloadFirst(addresses, open);
      if ("bytes" in source) files.push(await importFile(office, source, say));
      else missed.push([...source, byHand(known)].join("\n  "));
    }
  return { files, missed };
}

const isAsked = ({ kinds: own }: PublicFiles, asked: readonly string[]): boolean =>
  asked.length === 0 || own.some((kind) => asked.includes(kind));

/** The publishers' names of the files, so that a file brought by hand is recognized. */
const byHand = ({ kinds, page }: PublicFiles): string =>
  `by hand: from ${page} (${OFFICIAL_FILES.filter(({ kind }) => kinds.includes(kind))
    .map(({ title }) => title)
    .join(", ")}), under the name it has there; then firstpass-codes import FILE`;

function byHandOnly(kind: string): string[] {
  if (PUBLIC_FILES.some(({ kinds }) => kinds.some((each) => each === kind))) return [];
  const official = OFFICIAL_FILES.find((each) => each.kind === kind);
  if (!official)
    return [`${kind} is no kind of file; known are ${OFFICIAL_FILES.map((each) => each.kind).join(", ")}`];
  return [
    `${official.title}: no public address is known; bring it by hand from ${official.publisher}, ${official.page}`,
  ];
}
