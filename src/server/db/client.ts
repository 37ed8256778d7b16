import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

export type Database = PrismaClient;

/** Prisma writes and reads instants without their offset, so the session speaks UTC whatever the server's own zone is. */
const SESSION = "-c TimeZone=UTC";

/** A pool as the application role. Only the scoped transaction of this folder may query tenant tables with it. */
export const openDatabase = (connectionString: string, max = 10): Database =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: withSession(connectionString), options: SESSION, max }),
    // Prisma's default wait of two seconds fails under a burst.
    transactionOptions: { maxWait: 15_000, timeout: 60_000 },
  });

/** Options in the connection string would take the place of ours; the last word on one setting holds. */
const withSession = (connectionString: string): string =>
  connectionString.replace(/[?&]options=[^&]*/, (given) => `${given}%20${encodeURIComponent(SESSION)}`);
