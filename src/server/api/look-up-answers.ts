import type { BookPage } from "@/domain/code-sets/book/book-page";
import type { EncoderHits } from "@/server/queries/encoder/search-encoder";

/** Where no release covers the date asked, what follows is of the nearest day that one does cover. */
const statusOf = ({ status, on }: BookPage, asked: string) =>
  on === asked ? { status } : { status: "no-release" as const, asked, nearest: status };

/** One code as version 1 gives it to other systems; names stay as long as the version does. */
export const codeAnswer = (page: BookPage, asked: string) => ({
  set: page.system,
  code: page.code,
  date: page.on,
  ...statusOf(page, asked),
  title: page.title,
  ...(page.validFrom && { validFrom: page.validFrom }),
  ...(page.validTo && { validTo: page.validTo }),
  periods: page.periods,
  successors: page.successors,
  parents: page.levels
    .filter(({ kind, owner }) => kind === "code" && owner !== page.code)
    .map(({ owner, title }) => ({ code: owner, title })),
  children: page.children,
  notes: page.levels.flatMap(({ notes }) => notes),
  marks: page.marks.map(({ kind, label, explains }) => ({ kind, label, explains })),
  ...(page.edits && { edits: page.edits.settings }),
  ...(page.payment.length > 0 && { payment: page.payment }),
  sources: page.sources,
  remarks: page.remark ? [page.remark] : [],
});

/** One page of what a search found, and where the next one begins. */
export function searchAnswer({ rows, editions, missing }: EncoderHits, { offset, limit }: PageOfHits) {
  const page = rows.slice(offset, offset + limit);
  return {
    results: page.map(({ system, code, title, billable, remark }) => ({
      set: system,
      code,
      title,
      billable,
      ...(remark && { remark }),
    })),
    ...(rows.length > offset + limit && { nextOffset: offset + limit }),
    editions,
    missing,
  };
}

export interface PageOfHits {
  readonly offset: number;
  readonly limit: number;
}
