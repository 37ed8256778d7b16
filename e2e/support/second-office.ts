import { execFileSync } from "node:child_process";

export const secondOffice = "Riverside Pediatrics";

/** Makes the person a member of a second organization, on the server's own database. */
export function foundSecondOffice(email: string): void {
  if (!process.env.DATABASE_URL)
    throw new Error(
      "DATABASE_URL is not set: the test of two organizations founds one on the server's database",
    );
  execFileSync(
    process.execPath,
    ["--import", "./scripts/resolve-aliases.mjs", "e2e/support/found-second-office.ts", email, secondOffice],
    { stdio: "pipe", timeout: 60_000 },
  );
}
