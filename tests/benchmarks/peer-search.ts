import { createRequire } from "node:module";

/** A peer's answer to a query: codes, best first. */
export interface PeerSearch {
  readonly name: string;
  readonly buildMs: number;
  readonly megabytes: number;
  find(query: string, limit: number): readonly string[];
}

interface Row {
  readonly code: string;
  readonly title: string;
}

/** What of MiniSearch is used here; it is no dependency of the project, its folder is given by hand. */
interface MiniSearchLike {
  addAll(rows: readonly Row[]): void;
  search(query: string, options: object): readonly { readonly id: string }[];
}

/**
 * MiniSearch (prefix and fuzzy search with BM25 ranking) over the same titles, with the settings its guide names for
 * search as one types. It knows no abbreviations: that difference is part of what is compared.
 */
export function openMiniSearch(folder: string, rows: readonly Row[], megabytes: () => number): PeerSearch {
  const require = createRequire(`${folder}/`);
  const MiniSearch = require("minisearch") as new (options: object) => MiniSearchLike;
  const before = megabytes();
  const from = performance.now();
  const index = new MiniSearch({ idField: "code", fields: ["code", "title"] });
  index.addAll(rows);
  const buildMs = performance.now() - from;
  const options = { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { code: 2 } };
  return {
    name: "minisearch",
    buildMs,
    megabytes: megabytes() - before,
    find: (query, limit) =>
      index
        .search(query, options)
        .slice(0, limit)
        .map(({ id }) => id),
  };
}
