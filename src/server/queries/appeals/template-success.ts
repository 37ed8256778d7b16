import { LEAST_FOR_RATE } from "@/domain/denials/recovery-chance";
import type { Transaction } from "@/server/db/scoped-transaction";

interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly body: string;
  readonly decided: number;
  readonly favorable: number;
}

/** The office's letters with how often each was followed by a decision in our favor; the category's own first. */
export async function templatesOf(tx: Transaction, category: string) {
  const rows = await tx.$queryRaw<TemplateRow[]>`
    select t.id, t.name, t.category, t.body,
           count(a.id) filter (where a.status = 'decided')::int as decided,
           count(a.id) filter (where a.outcome in ('favorable', 'partly-favorable'))::int as favorable
    from appeal_template t
    left join appeal a on a.organization_id = t.organization_id and a.template_id = t.id
    group by t.id, t.name, t.category, t.body
    order by (t.category = ${category}) desc, (t.category = 'general') desc, t.name`;
  return rows.map(({ decided, favorable, ...template }) => ({
    ...template,
    success:
      decided === 0
        ? "not decided yet"
        : `${favorable} of ${decided} in our favor${decided < LEAST_FOR_RATE ? ", too few for a rate" : ""}`,
  }));
}
