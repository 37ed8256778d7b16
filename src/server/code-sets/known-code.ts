import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { officeCodes } from "./office-codes";

interface AskedCode {
  readonly set: CodeSystem;
  readonly code: string;
  readonly today: CalendarDate;
}

/** The code as people read it; refused where no edition at hand has ever held it. */
export async function requireKnownCode(tx: Transaction, { set, code, today }: AskedCode): Promise<string> {
  const { codeSets } = await officeCodes(tx);
  const answer = codeSets.lookUp({ system: set, code, on: today });
  if (answer.kind === "unknown") throw notFound("code");
  return displayCode(set, code);
}
