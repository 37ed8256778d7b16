import { describe, expect, test } from "vitest";
import { OTHER, UNABLE_TO_DETERMINE } from "@/domain/documentation/provider-query";
import { getInboxQuery } from "@/server/queries/documentation/get-inbox-query";
import { lintProviderQuery } from "@/server/queries/documentation/lint-provider-query";
import { listInbox } from "@/server/queries/documentation/list-inbox";
import { getEncounter } from "@/server/queries/encounters/get-encounter";
import { runQuery } from "@/server/queries/read-model";
import { answerProviderQuery } from "@/server/use-cases/documentation/answer-provider-query";
import { askProviderQuery } from "@/server/use-cases/documentation/ask-provider-query";
import { closeProviderQuery } from "@/server/use-cases/documentation/close-provider-query";
import { redirectProviderQuery } from "@/server/use-cases/documentation/redirect-provider-query";
import { withdrawProviderQuery } from "@/server/use-cases/documentation/withdraw-provider-query";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { runUseCase } from "@/server/use-cases/use-case";
import { engage, type Office, openOffice } from "../../support/office";

const NOTE = "Exam and results\nLactate 4.1.\nAssessment and plan\n1. Pneumonia.";
const FILE = [
  "record,patient_id,encounter_id,last_name,first_name,birth_date,payer_id,member_id,service_from,provider_npi,procedure_code,charge_amount,note_text",
  "patient,P1,,Larkwood,Ada,1960-01-05,,,,,,,",
  "coverage,P1,,,,,COBALT1,CBM1,,,,,",
  "encounter,P1,E1,,,,,,2026-03-02,1679576722,,,",
  "charge,,E1,,,,,,,,99213,145.00,",
  `note,,E1,,,,,,,,,,"${NOTE}"`,
].join("\n");

async function arrange() {
  const office = await openOffice();
  await runUseCase(importEncounters, office.runtime, office.actors.biller, {
    fileName: "f",
    sourceSystem: "clinic",
    text: FILE,
    dryRun: false,
  });
  const encounter = await office.within((tx) => tx.encounter.findFirstOrThrow());
  const document = await office.within((tx) => tx.clinicalDocument.findFirstOrThrow());
  return { office, encounter, question: questionOn(document.id) };
}

const questionOn = (documentId: string) => ({
  template: "further-detail",
  subject: "Detail of a condition in your note",
  question: "Can the pneumonia in your note be described further?",
  options: [
    { kind: "choice" as const, label: "Bacterial pneumonia", indicators: [0] },
    { kind: "choice" as const, label: "Viral pneumonia", indicators: [0] },
    OTHER,
    UNABLE_TO_DETERMINE,
  ].map((option) => ({ ...option, indicators: [...option.indicators] })),
  indicators: [
    {
      documentId,
      documentTitle: "Note",
      documentDate: "2026-03-02",
      place: "Exam and results, line 1",
      start: NOTE.indexOf("Lactate"),
      end: NOTE.indexOf("Lactate") + "Lactate 4.1.".length,
      text: "Lactate 4.1.",
    },
  ],
});

async function ask() {
  const arranged = await arrange();
  const { office, encounter, question } = arranged;
  const { queryId } = await runUseCase(askProviderQuery, office.runtime, office.actors.coder, {
    encounterId: encounter.id,
    version: encounter.version,
    ...question,
  });
  return { ...arranged, queryId };
}
const queryOf = (office: Office, id: string) =>
  office.within((tx) => tx.providerQuery.findFirstOrThrow({ where: { id } }));
const encounterOf = (office: Office) => office.within((tx) => tx.encounter.findFirstOrThrow());
const openItems = (office: Office) =>
  office.within(async (tx) =>
    (await tx.workItem.findMany({ where: { closedAt: null }, orderBy: { kind: "asc" } })).map(
      ({ kind, ownerId }) => [kind, ownerId],
    ),
  );

describe("provider query: refuses", () => {
  test("R12: a question that breaks a rule, and names the rule", async () => {
    const { office, encounter, question } = await arrange();
    const leading = { ...question, question: "Please document sepsis." };
    await expect(
      runUseCase(askProviderQuery, office.runtime, office.actors.coder, {
        encounterId: encounter.id,
        version: encounter.version,
        ...leading,
      }),
    ).rejects.toMatchObject({ code: "provider-query/breaks-rules" });
    const { findings } = await runQuery(lintProviderQuery, office.runtime, office.actors.coder, {
      encounterId: encounter.id,
      ...leading,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["diagnosis-not-documented", "leading-wording"]);
    expect(await office.within((tx) => tx.providerQuery.count())).toBe(0);
    expect((await encounterOf(office)).status).toBe("ready");
  });

  test("AUTHZ: only coders ask and only the clinician asked answers", async () => {
    const { office, encounter, question, queryId } = await ask();
    await expect(
      runUseCase(askProviderQuery, office.runtime, office.actors.biller, {
        encounterId: encounter.id,
        version: encounter.version,
        ...question,
      }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
    const stranger = await office.within((tx) => engage(tx, office.organizationId, "clinician"));
    await expect(
      runUseCase(answerProviderQuery, office.runtime, stranger, { queryId, version: 1, option: 0 }),
    ).rejects.toMatchObject({ code: "record/not-found" });
    await expect(runQuery(getInboxQuery, office.runtime, stranger, { queryId })).rejects.toMatchObject({
      code: "record/not-found",
    });
    const other = await openOffice();
    await expect(
      runUseCase(answerProviderQuery, other.runtime, other.actors.clinician, {
        queryId,
        version: 1,
        option: 0,
      }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });

  test("CONC-1: a stale version, and a second answer to a signed question", async () => {
    const { office, encounter, question, queryId } = await ask();
    await expect(
      runUseCase(askProviderQuery, office.runtime, office.actors.coder, {
        encounterId: encounter.id,
        version: encounter.version,
        ...question,
      }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    await runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
      queryId,
      version: 1,
      option: 0,
    });
    await expect(
      runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
        queryId,
        version: 2,
        option: 1,
      }),
    ).rejects.toThrow("cannot answer");
  });

  test("R14: an answer without choice, and other without words", async () => {
    const { office, queryId } = await ask();
    const answer = (option?: number) =>
      runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
        queryId,
        version: 1,
        ...(option === undefined ? {} : { option }),
      });
    await expect(answer()).rejects.toMatchObject({ code: "input/invalid" });
    await expect(answer(2)).rejects.toMatchObject({ code: "input/invalid" });
    await expect(answer(7)).rejects.toMatchObject({ code: "input/invalid" });
  });
});

describe("provider query: does", () => {
  test("C18: the chart waits with reason and owner, and comes back by itself to the coder who asked", async () => {
    const { office, queryId } = await ask();
    const { clinician, coder } = office.actors;
    expect((await encounterOf(office)).status).toBe("held");
    expect(await openItems(office)).toEqual([
      ["hold-past-date", coder.userId],
      ["query-to-answer", clinician.userId],
    ]);
    await runUseCase(answerProviderQuery, office.runtime, clinician, {
      queryId,
      version: 1,
      option: 0,
      text: "Sputum grew pneumococcus.",
    });
    expect((await encounterOf(office)).status).toBe("ready");
    expect(await openItems(office)).toEqual([
      ["code-encounter", coder.userId],
      ["query-answered", coder.userId],
    ]);
    await runUseCase(closeProviderQuery, office.runtime, coder, { queryId, version: 2 });
    expect((await queryOf(office, queryId)).status).toBe("closed");
    expect(await openItems(office)).toEqual([["code-encounter", coder.userId]]);
  });

  test("R14: the answer enters the record as a signed addendum", async () => {
    const { office, encounter, queryId } = await ask();
    await runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
      queryId,
      version: 1,
      option: 2,
      text: "Aspiration.",
    });
    const { documents } = await runQuery(getEncounter, office.runtime, office.actors.coder, {
      encounterId: encounter.id,
    });
    const addendum = documents.find(({ kind }) => kind === "addendum");
    expect(addendum).toMatchObject({ signed: true, authorName: "Adaeze Okafor, MD", unread: true });
    expect(addendum?.text).toContain("Answer: Other (please specify). Aspiration.");
  });

  test("R12: two questions at once, and the chart waits for both", async () => {
    const { office, encounter, question, queryId } = await ask();
    const held = await encounterOf(office);
    const second = { ...question, template: "meaning-of-findings", options: [] };
    const next = await runUseCase(askProviderQuery, office.runtime, office.actors.coder, {
      encounterId: encounter.id,
      version: held.version,
      ...second,
    });
    await runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
      queryId,
      version: 1,
      option: 0,
    });
    expect((await encounterOf(office)).status).toBe("held");
    await runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
      queryId: next.queryId,
      version: 1,
      text: "Of no significance.",
    });
    expect((await encounterOf(office)).status).toBe("ready");
  });

  test("R12: a withdrawn question lets the chart go on; a redirected one waits with the next clinician", async () => {
    const one = await ask();
    await runUseCase(withdrawProviderQuery, one.office.runtime, one.office.actors.coder, {
      queryId: one.queryId,
      version: 1,
      reason: "found it in the note",
    });
    expect((await encounterOf(one.office)).status).toBe("ready");

    const { office, queryId } = await ask();
    const colleague = await office.within(async (tx) => {
      const actor = await engage(tx, office.organizationId, "clinician");
      const provider = await tx.provider.create({
        data: {
          npi: "1093817465",
          lastName: "Reyes",
          firstName: "M",
          taxonomyCode: "207R00000X",
          specialty: "internal medicine",
          userId: actor.userId,
        },
      });
      return { actor, providerId: provider.id };
    });
    await runUseCase(redirectProviderQuery, office.runtime, office.actors.clinician, {
      queryId,
      version: 1,
      providerId: colleague.providerId,
      reason: "treated by a colleague",
    });
    const mine = await runQuery(listInbox, office.runtime, office.actors.clinician, {});
    const theirs = await runQuery(listInbox, office.runtime, colleague.actor, {});
    expect([mine.total, theirs.total]).toEqual([0, 1]);
    await runUseCase(answerProviderQuery, office.runtime, colleague.actor, {
      queryId,
      version: 2,
      option: 3,
    });
    expect((await queryOf(office, queryId)).answerOption).toBe("Unable to determine");
  });

  test("SOD-7: nothing a clinician sees holds a code, a charge or an amount", async () => {
    const { office, encounter, queryId } = await ask();
    const { clinician } = office.actors;
    const seen = [
      await runQuery(listInbox, office.runtime, clinician, {}),
      await runQuery(getInboxQuery, office.runtime, clinician, { queryId }),
      await runQuery(getEncounter, office.runtime, clinician, { encounterId: encounter.id }),
    ];
    const text = JSON.stringify(seen, (_key, value) =>
      typeof value === "bigint" ? value.toString() : value,
    );
    expect(text).toContain("Lactate 4.1.");
    for (const hidden of ["99213", "14500", "chargeAmount"]) expect(text).not.toContain(hidden);
  });
});

describe("provider query: audits", () => {
  test("AUD-1: each act leaves its event, without words of the question", async () => {
    const { office, queryId } = await ask();
    await runUseCase(answerProviderQuery, office.runtime, office.actors.clinician, {
      queryId,
      version: 1,
      option: 0,
    });
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectId: queryId }, orderBy: { id: "asc" } }),
    );
    expect(events.map(({ action }) => action).sort()).toEqual(["answer", "ask"]);
    expect(JSON.stringify(events)).not.toContain("neumonia");
  });
});
