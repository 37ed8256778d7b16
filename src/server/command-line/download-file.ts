import { basename } from "node:path";
import type { FileSource } from "./import-files";

/** Downloads by the address of a publisher; tests put their own server in its place. */
export type Open = (address: string) => Promise<Response>;

const MOST_MS = 600_000;

/** Only https, and only to the publisher's own host, redirects included. */
export const openAddress: Open = async (address) => {
  const asked = new URL(address);
  if (asked.protocol !== "https:") throw new TypeError(`${address} is no https address`);
  const answer = await fetch(asked, { signal: AbortSignal.timeout(MOST_MS) });
  const reached = new URL(answer.url);
  if (reached.protocol !== "https:" || reached.host !== asked.host)
    throw new TypeError(`${asked.host} leads to ${reached.host}`);
  return answer;
};

/** The first address that has the file, or what was wrong with each. */
export async function downloadFirst(
  addresses: readonly string[],
  open: Open,
): Promise<FileSource | readonly string[]> {
  const problems: string[] = [];
  for (const address of addresses) {
    try {
      const answer = await open(address);
      const isPage = answer.headers.get("content-type")?.includes("html") === true;
      if (answer.ok && answer.body && !isPage)
        return { name: basename(new URL(address).pathname), bytes: answer.body };
      problems.push(`${address} ${isPage ? "is a page for people" : `answers ${answer.status}`}`);
    } catch (error) {
      problems.push(`${address} could not be reached (${reasonOf(error)})`);
    }
  }
  return problems;
}

/** The network's own word lies in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "no reason";
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
