import { describe, expect, it } from "vitest";
import { type AuditCaseStatus, auditCaseLifecycle } from "@/domain/coding-audits/audit-lifecycle";
import { answerFinding } from "@/server/use-cases/coding-audits/answer-finding";
import { decideRow } from "@/server/use-cases/coding-audits/decide-row";
import { finishCase } from "@/server/use-cases/coding-audits/finish-case";
import { releaseCase } from "@/server/use-cases/coding-audits/release-case";
import { startReview } from "@/server/use-cases/coding-audits/start-review";
import { runUseCase } from "@/server/use-cases/use-case";
import { agreedCase } from "../../support/audited-charts";
import { type Office, openOffice } from "../../support/office";

interface Case {
  readonly caseId: string;
  readonly version: number;
  readonly rowId: string;
}
type Mutation = (office: Office, at: Case) => Promise<unknown>;

const MUTATIONS: Readonly<Record<string, readonly [Mutation, readonly AuditCaseStatus[]]>> = {
  "start-review": [
    (office, { caseId, version }) =>
      runUseCase(startReview, office.runtime, office.actors.auditor, { caseId, version }),
    ["drawn", "assigned", "in-review", "reopened"],
  ],
  "decide-row": [
    (office, { caseId, version, rowId }) =>
      runUseCase(decideRow, office.runtime, office.actors.auditor, {
        caseId,
        version,
        decision: { kind: "agree", rowId },
      }),
    ["in-review"],
  ],
  "release-case": [
    (office, { caseId, version }) =>
      runUseCase(releaseCase, office.runtime, office.actors.auditor, { caseId, version }),
    ["in-review"],
  ],
  "answer-finding": [
    (office, { caseId, version, rowId }) =>
      runUseCase(answerFinding, office.runtime, office.actors.coder, {
        caseId,
        version,
        rowId,
        answer: { kind: "agreed" },
      }),
    ["released"],
  ],
  "finish-case": [
    (office, { caseId, version }) =>
      runUseCase(finishCase, office.runtime, office.actors.auditor, { caseId, version }),
    ["released", "disputed", "escalated"],
  ],
};

describe("AUTHZ-8 every mutation against every status of a case", () => {
  it.each(Object.entries(MUTATIONS))(
    "%s is refused outside its statuses and changes nothing",
    async (_name, row) => {
      const [mutate, allowed] = row;
      const office = await openOffice();
      const { caseId, rows } = await agreedCase(office);
      const closed = auditCaseLifecycle.statuses().filter((status) => !allowed.includes(status));
      expect(closed.length).toBeGreaterThan(0);
      for (const status of closed) {
        await office.within((tx) =>
          tx.auditCase.updateMany({ where: { id: caseId }, data: { status, releasedAt: new Date() } }),
        );
        const stored = () => office.within((tx) => tx.auditCase.findFirstOrThrow({ where: { id: caseId } }));
        const before = await stored();
        const at = { caseId, version: before.version, rowId: rows[0]?.id ?? "" };
        await expect(mutate(office, at), status).rejects.toThrow();
        expect(await stored(), status).toEqual(before);
      }
    },
  );
});
