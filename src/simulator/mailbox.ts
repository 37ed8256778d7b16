import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { readIfThere } from "./state-file";

/** The folders a submitter sees by SFTP. `outbound` and `inbound` are named from the submitter's side. */
export const FOLDERS = ["outbound", "inbound", "documents", "control"] as const;
/** A file on its way; it is looked at once it has its real name. */
const UNFINISHED = ".part";

export interface ReceivedFile {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** The mailbox as folders on disk; the SFTP server shows the same folders. */
export interface Mailbox {
  readonly folder: string;
  waitingFiles(): ReceivedFile[];
  waitingDocuments(): string[];
  /** Puts a taken file away; what was taken once is kept. */
  archive(from: "outbound" | "documents", name: string): void;
  deliver(name: string, text: string): void;
  /** Days by which the submitter's clock runs ahead of the machine's; 0 while nobody has set it. */
  clockOffset(): number;
  /** Says in `/control/day` through which day everything is paid and delivered. */
  tellDay(day: CalendarDate): void;
}

export function openMailbox(folder: string): Mailbox {
  for (const name of [...FOLDERS, "archive"])
    mkdirSync(path.join(folder, name), { recursive: true, mode: 0o700 });
  const put = (at: string, text: string) => {
    writeFileSync(`${at}${UNFINISHED}`, text, { encoding: "latin1", mode: 0o600 });
    renameSync(`${at}${UNFINISHED}`, at);
  };
  const finished = (name: string) =>
    readdirSync(path.join(folder, name))
      .filter((file) => !file.endsWith(UNFINISHED))
      .sort();
  return {
    folder,
    waitingFiles: () =>
      finished("outbound").map((name) => {
        const bytes = readFileSync(path.join(folder, "outbound", name));
        return {
          name,
          text: bytes.toString("latin1"),
          hash: createHash("sha256").update(bytes).digest("hex"),
        };
      }),
    waitingDocuments: () => finished("documents"),
    archive(from, name) {
      renameSync(path.join(folder, from, name), path.join(folder, "archive", name));
    },
    deliver(name, text) {
      const at = path.join(folder, "inbound", name);
      if (!existsSync(at)) put(at, text);
    },
    clockOffset() {
      const offset = Number(readIfThere(path.join(folder, "control", "clock"))?.trim() ?? "0");
      return Number.isSafeInteger(offset) ? offset : 0;
    },
    tellDay(day) {
      const at = path.join(folder, "control", "day");
      if (readIfThere(at) !== day) put(at, day);
    },
  };
}

/** Clears what an unclean end left half written in the payer's own folder. */
export function clearUnfinished(folder: string): void {
  const inbound = path.join(folder, "inbound");
  for (const name of readdirSync(inbound)) if (name.endsWith(UNFINISHED)) rmSync(path.join(inbound, name));
}
