import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { projectFolder } from "../project-folder";

/** Where a process writes, and what of it is worth a line on the screen. */
export interface ProcessLog {
  readonly file: string;
  readonly follow: (child: ChildProcess) => void;
}

export const logFolder = (dataFolder: string): string => path.join(dataFolder, "logs");

const largestLogBytes = 10_000_000;
/** At most this many error lines of one process on the screen in a while; the file has all. */
const shownErrors = 5;
const shownErrorsWindowMs = 10_000;

/** Finds in a printed line the text that is worth showing, if any. */
export type ErrorFinder = (line: string, onErrorStream: boolean) => string | undefined;

export interface LogRequest {
  readonly folder: string;
  readonly name: string;
  readonly say: (line: string) => void;
  readonly errorIn?: ErrorFinder;
}

/** Appends everything a process prints to its file and repeats errors, shortened, through `say`. */
export function openProcessLog(request: LogRequest): ProcessLog {
  const { folder, name, say } = request;
  const findError = request.errorIn ?? errorIn;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${name}.log`);
  setAsideWhenLarge(file);
  const showError = limited((line) =>
    say(`${name}: ${line}  (more in ${path.relative(projectFolder, file)})`),
  );
  return {
    file,
    follow: (child) => {
      for (const stream of [child.stdout, child.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on("line", (line) => {
          fs.appendFileSync(file, `${line}\n`);
          const error = findError(line, stream === child.stderr);
          if (error) showError(error);
        });
      }
    },
  };
}

function setAsideWhenLarge(file: string): void {
  if (fs.existsSync(file) && fs.statSync(file).size > largestLogBytes) fs.renameSync(file, `${file}.1`);
}

/** The text to show for a line: errors and worse of the structured logs, and what reads like one on the error stream. */
export function errorIn(line: string, onErrorStream: boolean): string | undefined {
  const text = line.trim();
  const entry = structured(text);
  if (entry) return entry.level >= 50 ? String(entry.msg ?? text).slice(0, 200) : undefined;
  return onErrorStream && /error|fatal/i.test(text) ? text.slice(0, 200) : undefined;
}

function structured(text: string): { level: number; msg?: string } | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // only begins like an entry
  }
}

function limited(show: (line: string) => void): (line: string) => void {
  let windowBegan = 0;
  let shown = 0;
  return (line) => {
    const now = Date.now();
    if (now - windowBegan > shownErrorsWindowMs) {
      windowBegan = now;
      shown = 0;
    }
    shown += 1;
    if (shown <= shownErrors) show(line);
  };
}

/** The last lines of a log. */
export function tailOf(file: string, count: number): string {
  if (!fs.existsSync(file)) return "(nothing)";
  return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
