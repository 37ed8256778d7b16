import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

export type Database = PrismaClient;

/** A pool as the application role. Only the scoped transaction of this folder may query tenant tables with it. */
export const openDatabase = (connectionString: string, max = 10): Database =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString, max }),
    // Prisma's default wait of two seconds fails under a burst.
    transactionOptions: { maxWait: 15_000, timeout: 60_000 },
  });
