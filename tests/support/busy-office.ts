import { systemActor } from "@/server/access/actor";
import type { Database } from "@/server/db/client";
import { getDenial } from "@/server/queries/denials/get-denial";
import { runQuery } from "@/server/queries/read-model";
import { makeApiKey } from "@/server/use-cases/api-keys/make-api-key";
import { openAppeal } from "@/server/use-cases/appeals/open-appeal";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { askProviderQuery } from "@/server/use-cases/documentation/ask-provider-query";
import { saveDraft } from "@/server/use-cases/drafts/save-draft";
import { addCodeNote } from "@/server/use-cases/encoder/add-code-note";
import { saveCodeReference } from "@/server/use-cases/encoder/save-code-reference";
import { savePickList } from "@/server/use-cases/encoder/save-pick-list";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { setRemittanceAside } from "@/server/use-cases/remittances/set-remittance-aside";
import { seedAppealTemplates } from "@/server/use-cases/settings/seed-appeal-templates";
import { runUseCase } from "@/server/use-cases/use-case";
import { auditOfOneChart, releasedCase } from "./audited-charts";
import { assembledClaim } from "./claim-in-status";
import { importCodeFile } from "./code-files";
import { deniedClaim, refuses } from "./denied-claim";
import { type Office, openOffice } from "./office";
import { orderFile } from "./release-files";
import { receive835 } from "./remittance-file";
import { seedEncounter } from "./seed-encounter";
import { builtBatch, readyClaims } from "./submissions";

const FILE = [
  "record,patient_id,encounter_id,last_name,first_name,birth_date,payer_id,member_id,service_from,provider_npi,procedure_code,charge_amount,note_text",
  "patient,P1,,Larkwood,Ada,1960-01-05,,,,,,,",
  "coverage,P1,,,,,COBALT1,CBM1,,,,,",
  "encounter,P1,E1,,,,,,2026-03-02,1679576722,,,",
  "charge,,E1,,,,,,,,99213,145.00,",
  'note,,E1,,,,,,,,,,"Exam and results\nLactate 4.1.\nAssessment and plan\n1. Pneumonia."',
].join("\n");

/** What identifies the patients of a busy office; in an answer it gives a patient away. */
export const PATIENT_MARKS =
  /Whitaker|Larkwood|Delgado|Brandt|Ferreira|Osei|418 Alder|W1\d{8}|CBM1|MRN\d|1961-05-14|1960-01-05|numbness|Lactate|hypertension/i;

/** An office with a record of every kind that a screen or an input can name, made by the use-cases of the product. */
export async function openBusyOffice(options: { readonly db?: Database } = {}): Promise<Office> {
  const office = await openOffice(options);
  const { runtime, actors } = office;
  await runUseCase(importEncounters, runtime, actors.biller, {
    fileName: "visits.csv",
    sourceSystem: "clinic",
    text: FILE,
    dryRun: false,
  });
  await askQuestion(office);
  await seedEncounter(office);
  await releasedCase(office);
  await auditOfOneChart(office);
  await deniedTwice(office);
  await assembledClaim(office, { payer: "unrouted" });
  await readyClaims(office, 2);
  await builtBatch(office);
  await readyClaims(office, 1);
  await unmatchedPayment(office);
  await checkToDecide(office);
  await importCodeFile(
    office,
    "icd10cm_order_2026.txt",
    orderFile([["B8801", "1", "Infestation by Demodex mites"]]),
  );
  await runUseCase(saveDraft, runtime, actors.coder, { key: "query/1", text: "unsent words" });
  await runUseCase(makeApiKey, runtime, actors.administrator, { name: "Portal", scopes: ["code-set:read"] });
  await runUseCase(addCodeNote, runtime, actors.coder, {
    set: "cpt",
    code: "99213",
    text: "Time counts only where the note states it.",
  });
  await runUseCase(savePickList, runtime, actors.coder, {
    name: "Office visit",
    specialty: "",
    setting: "office",
    codes: "99213\nE11.9",
  });
  await runUseCase(saveCodeReference, runtime, actors.coder, {
    kind: "policy",
    payerId: null,
    title: "Stage first",
    text: "Name the stage.",
    source: "",
    codes: "N18",
    effectiveFrom: null,
    effectiveTo: null,
    seenBy: [],
  });
  return office;
}

async function askQuestion({ runtime, actors, within }: Office): Promise<void> {
  const encounter = await within((tx) => tx.encounter.findFirstOrThrow());
  const document = await within((tx) => tx.clinicalDocument.findFirstOrThrow());
  const start = document.text.indexOf("Lactate");
  await runUseCase(askProviderQuery, runtime, actors.coder, {
    encounterId: encounter.id,
    version: encounter.version,
    template: "further-detail",
    subject: "Detail of a condition in your note",
    question: "Can the pneumonia in your note be described further?",
    options: [
      { kind: "choice", label: "Bacterial pneumonia", indicators: [0] },
      { kind: "choice", label: "Viral pneumonia", indicators: [0] },
      { kind: "other", label: "Other", indicators: [] },
      { kind: "unable-to-determine", label: "Unable to determine", indicators: [] },
    ],
    indicators: [
      {
        documentId: document.id,
        documentTitle: document.title,
        documentDate: "2026-03-02",
        place: "Exam and results, line 1",
        start,
        end: start + "Lactate 4.1.".length,
        text: "Lactate 4.1.",
      },
    ],
  });
}

/** One denial under appeal, one whose write-off waits for a second person, one untouched. */
async function deniedTwice(office: Office): Promise<void> {
  const { runtime, actors } = office;
  const specialist = actors["denial-specialist"];
  await runUseCase(seedAppealTemplates, runtime, actors.administrator, {});
  for (const step of ["appeal", "write-off", "none"] as const) {
    const known = await office.within((tx) => tx.denial.findMany({ select: { id: true } }));
    await deniedClaim([refuses(14_500n)], { office });
    const denial = await office.within((tx) =>
      tx.denial.findFirstOrThrow({ where: { id: { notIn: known.map(({ id }) => id) } } }),
    );
    const at = { denialId: denial.id, version: denial.version };
    if (step === "appeal") await runUseCase(openAppeal, runtime, specialist, at);
    if (step === "write-off") {
      const [reason] = (await runQuery(getDenial, runtime, specialist, { denialId: denial.id }))
        .writeOffReasons;
      await runUseCase(proposeWriteOff, runtime, specialist, {
        ...at,
        reason: reason?.id ?? "",
        rootCause: "late-work",
        note: "too small",
      });
    }
  }
}

async function unmatchedPayment(office: Office): Promise<void> {
  const ediFileId = await receive835(office, {
    trace: "TX",
    interchange: 990,
    claims: [
      {
        number: "NOBODYS1",
        lines: [{ code: "99213", charge: 14_500n, paid: 9_000n, adjustments: [["CO", "45", 5_500n]] }],
      },
    ],
  });
  await runUseCase(receiveRemittance, office.runtime, systemActor(office.organizationId), { ediFileId });
}

/** One check three times: off by a cent, in balance, and with a claim more, which is set aside. */
async function checkToDecide(office: Office): Promise<void> {
  const claims = ["NOBODYS2", "NOBODYS3"].map((number) => ({
    number,
    lines: [{ code: "99213", charge: 9_000n, paid: 9_000n }],
  }));
  const received = [{ claims: claims.slice(0, 1), off: 1n }, { claims: claims.slice(0, 1) }, { claims }].map(
    (spec, at) => ({ ...spec, trace: "TY", interchange: 991 + at }),
  );
  for (const spec of received) {
    const ediFileId = await receive835(office, spec);
    await runUseCase(receiveRemittance, office.runtime, systemActor(office.organizationId), { ediFileId });
  }
  const { id, version } = await office.within((tx) =>
    tx.remittance.findFirstOrThrow({ where: { traceNumber: "TY" }, orderBy: { id: "desc" } }),
  );
  await runUseCase(setRemittanceAside, office.runtime, office.actors.biller, {
    remittanceId: id,
    version,
    reason: "Another one of the check counts.",
  });
}
