/** `npm run -s codes -- search|lookup|check|list|diff [options] …`; installed as `firstpass-codes`. */
import { answerCommand } from "@/cli/codes-command";

const { text, problem, exitCode } = answerCommand(process.argv.slice(2));
if (text !== "") process.stdout.write(`${text}\n`);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
