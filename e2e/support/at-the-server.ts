import { execFileSync } from "node:child_process";

/** Runs a script of this folder on the server's own database: what no screen can do. */
export function runAtTheServer(script: string, ...facts: readonly string[]): void {
  if (!process.env.DATABASE_URL)
    throw new Error(`DATABASE_URL is not set: ${script} works on the server's database`);
  execFileSync(
    process.execPath,
    ["--import", "./scripts/resolve-aliases.mjs", `e2e/support/${script}`, ...facts],
    { stdio: "pipe", timeout: 60_000 },
  );
}
