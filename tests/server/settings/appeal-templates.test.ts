import { describe, expect, it } from "vitest";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { runQuery } from "@/server/queries/read-model";
import { listAppealTemplates } from "@/server/queries/settings/list-appeal-templates";
import { changeAppealTemplate } from "@/server/use-cases/settings/change-appeal-template";
import { seedAppealTemplates } from "@/server/use-cases/settings/seed-appeal-templates";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";

async function officeWithLetters() {
  const office = await openOffice();
  await runUseCase(seedAppealTemplates, office.runtime, office.actors.administrator, {});
  const letters = await runQuery(listAppealTemplates, office.runtime, office.actors["denial-specialist"], {});
  const [letter] = letters;
  if (!letter) throw new Error("no letter was brought in");
  return { office, letters, input: { templateId: letter.id, version: 1, name: "Ours", body: BODY } };
}
const BODY = "{{practice.name}} asks {{payer.name}} to pay. {{ evidence }}";
const change = ({ runtime, actors }: Office, input: Parameters<typeof changeAppealTemplate.run>[1]) =>
  runUseCase(changeAppealTemplate, runtime, actors.administrator, input);

describe("a letter template", () => {
  it("refuses everyone but an administrator, a stale version, and another office", async () => {
    const { office, input } = await officeWithLetters();
    await expect(
      runUseCase(changeAppealTemplate, office.runtime, office.actors["denial-specialist"], input),
    ).rejects.toMatchObject({ code: "access/forbidden" });
    await expect(change(office, { ...input, version: 3 })).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    await expect(change(await openOffice(), input)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("refuses names that are no merge field, each of them, and the name of another letter", async () => {
    const { office, input, letters } = await officeWithLetters();
    const body = `${BODY} {{patient.shoe-size}} {{nobody}} {{nobody}}`;
    await expect(change(office, { ...input, body })).rejects.toMatchObject({
      details: [{ path: ["body"], message: "No merge field: patient.shoe-size, nobody." }],
    });
    await expect(change(office, { ...input, name: letters[1]?.name ?? "" })).rejects.toMatchObject({
      code: "record/exists",
      details: [{ path: ["name"] }],
    });
  });

  it("does change name and text, and AUD-1: audits it without the text", async () => {
    const { office, input } = await officeWithLetters();
    await change(office, input);
    const after = await runQuery(listAppealTemplates, office.runtime, office.actors.biller, {});
    expect(after.find(({ id }) => id === input.templateId)).toMatchObject({
      name: "Ours",
      body: BODY,
      appeals: 0,
      version: 2,
    });
    const { rows } = await runQuery(listAuditEvents, office.runtime, office.actors.auditor, {
      subjectId: input.templateId,
    });
    expect(rows).toMatchObject([{ action: "appeal-template.change", after: { characters: BODY.length } }]);
    expect(JSON.stringify(rows)).not.toMatch(/asks|Ours/);
  });

  it("repeats safely: the same save again is a stale one", async () => {
    const { office, input } = await officeWithLetters();
    await change(office, input);
    await expect(change(office, input)).rejects.toMatchObject({ code: "record/changed-meanwhile" });
  });
});
