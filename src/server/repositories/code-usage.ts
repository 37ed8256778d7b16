import type { Transaction } from "@/server/db/scoped-transaction";

/** The newest so many codes of the office: enough to know its habits, few enough to count at every key. */
const LOOKS_BACK = 1000;

interface UsedCode {
  readonly code: string;
  readonly times: number;
}

/** How often the office used a code lately, from 0 (never) to 1 (most of all). Ids grow with time, so newest are last. */
export async function recentUsage(
  tx: Transaction,
  kind: "diagnosis" | "procedure",
): Promise<(code: string) => number> {
  const rows =
    kind === "diagnosis"
      ? await tx.$queryRaw<UsedCode[]>`
          select code, count(*)::int as times
          from (select code from code_assignment order by id desc limit ${LOOKS_BACK}) recent group by code`
      : await tx.$queryRaw<UsedCode[]>`
          select procedure_code as code, count(*)::int as times
          from (select procedure_code from charge where not proposed order by id desc limit ${LOOKS_BACK}) recent
          group by procedure_code`;
  const most = rows.reduce((sum, { times }) => Math.max(sum, times), 1);
  const shares = new Map(rows.map(({ code, times }) => [code, times / most]));
  return (code) => shares.get(code) ?? 0;
}
