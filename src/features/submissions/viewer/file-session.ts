import type { Issue } from "@/domain/x12/issues";
import { latin1 } from "@/domain/x12/latin1";
import { FileIndex, type Finding } from "@/domain/x12/view/file-index";
import { pagesOf32 } from "@/domain/x12/view/number-pages";
import { starterCodeRules } from "@/features/submissions/viewer/code-list-rules";
import { explainDetail } from "@/features/submissions/viewer/explain-detail";
import { explainRow, SHAPES } from "@/features/submissions/viewer/explain-row";
import type {
  FileProgress,
  FileRow,
  RowDetail,
  RowFinding,
  UnitRow,
} from "@/features/submissions/viewer/file-row";
import { findInFile } from "@/features/submissions/viewer/find-in-file";

/** The first piece is small, so that rows stand on the screen at once. */
const FIRST_PIECE = 64 * 1024;
const PIECE = 512 * 1024;
/** More of one segment is not explained. */
const SEGMENT = 64 * 1024;
/** Bytes from which codes are not looked up. */
const LARGE = 20_000_000;
const REPORT_EVERY_MS = 100;
/** So many findings of one segment are told beside it. */
const IN_DETAIL = 200;

/** An open file: reads it once from end to end, and answers questions about any part of what was read. */
export class FileSession {
  readonly #file: Blob;
  readonly #index: FileIndex;
  #matches = pagesOf32();
  #search = 0;
  #isComplete = false;

  constructor(file: Blob) {
    this.#file = file;
    this.#index = new FileIndex(this.#looksUpCodes ? { moreRules: starterCodeRules() } : {});
  }

  /** Looking codes up doubles the time, which a large file has not. */
  get #looksUpCodes(): boolean {
    return this.#file.size <= LARGE;
  }

  /** Reads the file; `report` is told now and then how far it is, and at the end. */
  async read(report: (progress: FileProgress) => void): Promise<void> {
    let reported = -REPORT_EVERY_MS;
    for (let at = 0; at < this.#file.size; ) {
      const end = at + (at === 0 ? FIRST_PIECE : PIECE);
      this.#index.feed(await this.#text(at, end));
      at = end;
      if (performance.now() - reported < REPORT_EVERY_MS) continue;
      reported = performance.now();
      report(this.progress());
    }
    this.#index.end();
    this.#isComplete = true;
    report(this.progress());
  }

  progress(): FileProgress {
    const { bytes, length, units, counts, findings } = this.#index;
    return {
      size: this.#file.size,
      bytes,
      segments: length,
      units: units.length,
      counts: { ...counts },
      findings: findings.length,
      looksUpCodes: this.#looksUpCodes,
      isComplete: this.#isComplete,
    };
  }

  async rows(from: number, to: number): Promise<FileRow[]> {
    const index = this.#index;
    const last = Math.min(to, index.length);
    if (from >= last) return [];
    const start = index.offsetOf(from);
    const text = await this.#text(start, Math.min(index.endOf(last - 1), index.offsetOf(last - 1) + SEGMENT));
    return Array.from({ length: last - from }, (_, each) => this.#row(from + each, text, start));
  }

  async detail(at: number): Promise<RowDetail | undefined> {
    const [row] = await this.rows(at, at + 1);
    if (row === undefined) return undefined;
    const unit = this.#index.unitAt(at);
    const found = this.#index.findings.filter((finding) => finding.at === at).slice(0, IN_DETAIL);
    return {
      ...explainDetail(row, this.#index.placeOf(at)),
      findings: found.map(({ issue }) => rowFinding(issue, row)),
      unit: unit < 0 ? undefined : (await this.#unit(unit)).name,
    };
  }

  async findings(from: number, to: number): Promise<RowFinding[]> {
    const found = this.#index.findings.slice(from, to);
    return Promise.all(found.map((finding) => this.#told(finding)));
  }

  async #told({ at, issue }: Finding): Promise<RowFinding> {
    const [row] = await this.rows(at, at + 1);
    return rowFinding(issue, row ?? { at, values: [] });
  }

  units(from: number, to: number): Promise<UnitRow[]> {
    const last = Math.min(to, this.#index.units.length);
    return Promise.all(
      Array.from({ length: Math.max(last - from, 0) }, (_, each) => this.#unit(from + each)),
    );
  }

  async #unit(unit: number): Promise<UnitRow> {
    const at = this.#index.units.at(unit);
    const [row] = await this.rows(at, at + 1);
    const position = String(this.#index.placeOf(at).unitElement).padStart(2, "0");
    return { at, name: row?.values.find((value) => value.position === position)?.value ?? "" };
  }

  /** The nearest row with a finding behind (1) or before (-1) this one. */
  nextFinding(from: number, by: 1 | -1): number | undefined {
    return this.#index.nextFinding(from, by);
  }

  /** How many rows hold the text, carry it as their id, loop or name; undefined when another search came between. */
  async find(text: string): Promise<number | undefined> {
    this.#search += 1;
    const search = this.#search;
    const isStale = () => search !== this.#search;
    const found = await findInFile({
      index: this.#index,
      wanted: text.trim(),
      text: (from, to) => this.#text(from, to),
      isStale,
    });
    if (isStale()) return undefined;
    this.#matches = found;
    return found.length;
  }

  /** The nearest match behind or before a row, going round at the ends, with its number from 1. */
  match(from: number, by: 1 | -1): { readonly at: number; readonly number: number } | undefined {
    const count = this.#matches.length;
    if (count === 0) return undefined;
    const before = this.#matches.lastNotAbove(by === 1 ? from : from - 1);
    const number = ((by === 1 ? before + 1 : before) + count) % count;
    return { at: this.#matches.at(number), number: number + 1 };
  }

  #row(at: number, text: string, start: number): FileRow {
    const index = this.#index;
    const from = index.offsetOf(at) - start;
    return explainRow({
      at,
      text: text.slice(from, Math.min(index.endOf(at) - start, from + SEGMENT)),
      place: index.placeOf(at),
      delimiters: index.delimitersOf(at),
      severity: index.severityOf(at),
    });
  }

  async #text(from: number, to: number): Promise<string> {
    return latin1(new Uint8Array(await this.#file.slice(from, to).arrayBuffer()));
  }
}

const COVER = "•••••";

function rowFinding(issue: Issue, { at, values }: Pick<FileRow, "at" | "values">): RowFinding {
  const { severity, snip, code, path, message } = issue;
  const personal = values.flatMap((each) => (each.personal ? [each.value] : []));
  const coveredMessage = personal.reduce((text, value) => text.replaceAll(value, COVER), message);
  return { at, severity: SHAPES[severity], snip, code, path, message, coveredMessage };
}
