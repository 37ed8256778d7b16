// Founds one more demo organization whose administrator is the person of the given e-mail address: somebody new, or
// one who then works in two. The product has no screen for that: an installation does it before anybody can sign in.
import { foundOrganization } from "../../src/server/access/organizations";
import { openDatabase } from "../../src/server/db/client";
import { environment } from "../../src/server/environment";

const [email = "", name = "", displayName = ""] = process.argv.slice(2);
const db = openDatabase(environment().DATABASE_URL, 1);
try {
  await foundOrganization(db, {
    name,
    timeZone: "America/Chicago",
    demo: true,
    administrator: { email, displayName, password: "harbor tortoise seven lanterns" },
    now: new Date(),
  });
} finally {
  await db.$disconnect();
}
