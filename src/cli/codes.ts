/** `npm run -s codes -- search|lookup|check|list|diff [options] …`; installed as `firstpass-codes`. */
import { createInterface } from "node:readline";
import { answerCommand } from "@/cli/codes-command";

const { text, problem, exitCode, answerLine } = answerCommand(process.argv.slice(2));
if (text !== "") process.stdout.write(`${text}\n`);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
if (answerLine)
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== "") process.stdout.write(`${answerLine(line)}\n`);
