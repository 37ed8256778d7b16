/** `npm run -s codes -- search|lookup|check|list|diff|import|fetch [options] …`; installed as `firstpass-codes`. */
import { createInterface } from "node:readline";
import type { CodesAnswer } from "@/cli/codes-answer";
import { answerCommand } from "@/cli/codes-command";
import { isInstalled } from "@/cli/environment";

const WRITES: ReadonlySet<string> = new Set(["import", "fetch"]);

/** What needs the office is a program of the server; everything else is the domain alone. */
async function answerTo(words: readonly string[]): Promise<CodesAnswer> {
  const namesFolder = words.some((word) => word === "--release" || word.startsWith("--release="));
  const [command = ""] = words;
  if (!WRITES.has(command) && (namesFolder || !isInstalled())) return answerCommand(words);
  const program = new URL("../server/command-line/office-command.ts", import.meta.url);
  const { answerForOffice } = await import(program.href);
  return answerForOffice(words);
}

/** Whoever listens may have heard enough, as `head` does. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { text, problem, exitCode, answerLine } = await answerTo(process.argv.slice(2));
if (text !== "") process.stdout.write(`${text}\n`);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
if (answerLine)
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== "") process.stdout.write(`${answerLine(line)}\n`);
