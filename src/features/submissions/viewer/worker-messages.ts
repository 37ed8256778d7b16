import type { FileProgress } from "@/features/submissions/viewer/file-row";
import type { FileSession } from "@/features/submissions/viewer/file-session";

/** What the page may ask of an open file. */
export type Question = "rows" | "detail" | "findings" | "units" | "nextFinding" | "find" | "match";
export type Arguments<Q extends Question> = Parameters<FileSession[Q]>;
export type Answer<Q extends Question> = Awaited<ReturnType<FileSession[Q]>>;

export type ToWorker =
  | { readonly open: Blob }
  | { readonly id: number; readonly question: Question; readonly values: readonly unknown[] };
export type FromWorker =
  | { readonly progress: FileProgress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly failure: string };
