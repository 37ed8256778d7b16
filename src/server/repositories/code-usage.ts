import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeUsage } from "@/domain/code-sets/search/code-usage";
import type { Transaction } from "@/server/db/scoped-transaction";

/** The newest so many codes of the office: enough to know its habits. */
const LOOKS_BACK = 1000;

/** Habits change slowly, and a search asks for them at every key. */
const KEPT_MS = 60_000;

const MOST_OFFICES = 200;

interface UsedCode {
  readonly code: string;
  readonly times: number;
}

interface CountedUsage {
  readonly usage: CodeUsage;
  readonly countedAt: number;
}

/** Of this process. */
const counted = new Map<string, CountedUsage>();

/** What is asked, and by whom. */
export interface UsageQuestion {
  readonly organizationId: string;
  readonly kind: "diagnosis" | "procedure";
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * How often the office used a code lately, from 0 (never) to 1 (most of all), counted anew when the last count is a
 * minute old.
 */
export async function recentUsage(
  tx: Transaction,
  { organizationId, kind, now }: UsageQuestion,
): Promise<CodeUsage> {
  const key = `${organizationId} ${kind}`;
  const last = counted.get(key);
  if (last && Math.abs(now - last.countedAt) < KEPT_MS) return last.usage;
  const usage = usageFrom(await countUsed(tx, kind));
  counted.delete(key);
  counted.set(key, { usage, countedAt: now });
  for (const oldest of [...counted.keys()].slice(0, -MOST_OFFICES)) counted.delete(oldest);
  return usage;
}

/** Ids grow with time, so newest are last. */
const countUsed = (tx: Transaction, kind: UsageQuestion["kind"]): Promise<UsedCode[]> =>
  kind === "diagnosis"
    ? tx.$queryRaw<UsedCode[]>`
        select code, count(*)::int as times
        from (select code from code_assignment order by id desc limit ${LOOKS_BACK}) recent group by code`
    : tx.$queryRaw<UsedCode[]>`
        select procedure_code as code, count(*)::int as times
        from (select procedure_code from charge where not proposed order by id desc limit ${LOOKS_BACK}) recent
        group by procedure_code`;

function usageFrom(rows: readonly UsedCode[]): CodeUsage {
  const most = rows.reduce((sum, { times }) => Math.max(sum, times), 1);
  return new Map(rows.map(({ code, times }) => [compactCode(code), times / most]));
}
