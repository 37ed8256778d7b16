import path from "node:path";
import { pino } from "pino";
import { addDays, calendarDate } from "@/domain/shared/calendar-date";
import { readSettings } from "./environment";
import { clearUnfinished, openMailbox } from "./mailbox";
import { takeTurn } from "./practice-payer";
import { hostKey } from "./sftp/host-key";
import { openSftpServer } from "./sftp/sftp-server";
import { openStateFile } from "./state-file";

const TURN_MS = 100;

const settings = readSettings();
const log = pino({ name: "practice-payer" });
const mailbox = openMailbox(path.join(settings.dataFolder, "mailbox"));
clearUnfinished(mailbox.folder);
const machineDay = () => calendarDate(new Date().toISOString().slice(0, 10));
const today = () => addDays(machineDay(), mailbox.clockOffset());
const books = openStateFile(settings.dataFolder, { seed: settings.seed, today: today() });
const server = await openSftpServer({
  ...settings,
  hostKey: hostKey(settings.dataFolder),
  folder: mailbox.folder,
});
/** A turn that fails changes nothing; it is told and tried again. */
function turn(): void {
  try {
    const { received, sent } = takeTurn(books, mailbox, today());
    if (received + sent > 0) log.info({ received, sent }, "files received and sent");
  } catch (error) {
    books.forget();
    log.error({ err: error }, "the turn failed and will be repeated");
  }
}

const timer = setInterval(turn, TURN_MS);
async function stop(): Promise<void> {
  clearInterval(timer);
  await server.close();
  process.exit(0);
}
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
// Said last: whoever reads it may end this process at once.
log.info({ port: server.port }, "practice payer is open");
