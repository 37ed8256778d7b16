// Lets the last proof of the person of the given e-mail address be an hour old in every session: nobody waits that
// long in a test.
import { openDatabase } from "../../src/server/db/client";
import { environment } from "../../src/server/environment";

const HOUR_MS = 3_600_000;
const [email = ""] = process.argv.slice(2);
const db = openDatabase(environment().DATABASE_URL, 1);
try {
  await db.userSession.updateMany({
    where: { user: { email } },
    data: { confirmedAt: new Date(Date.now() - HOUR_MS) },
  });
} finally {
  await db.$disconnect();
}
