import { query, router } from "@/server/api/trpc";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { listAuditedPeople } from "@/server/queries/audit-trail/list-audited-people";

export const auditTrailRouter = router({ list: query(listAuditEvents), people: query(listAuditedPeople) });
