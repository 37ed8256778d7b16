import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { fromJson, newState, type PayerState, toJson } from "./payer-state";

/** The payer's books as one file. It is replaced whole by a rename, so that a kill leaves the old or the new. */
export interface StateFile {
  /** The books as last saved; held in memory between turns. */
  load(): PayerState;
  save(state: PayerState): void;
  /** Drops what is held in memory after a turn that failed halfway. */
  forget(): void;
}

export function openStateFile(
  folder: string,
  fresh: { readonly seed: string; readonly today: CalendarDate },
): StateFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, "books.json");
  let held: PayerState | undefined;
  return {
    load() {
      const text = held ? undefined : readIfThere(file);
      held ??= text === undefined ? newState(fresh.seed, fresh.today) : fromJson(text);
      return held;
    },
    save(state) {
      writeFileSync(`${file}.new`, toJson(state), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    forget() {
      held = undefined;
    },
  };
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
