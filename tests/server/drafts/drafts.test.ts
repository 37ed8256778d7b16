import { expect, it } from "vitest";
import { getDraft } from "@/server/queries/drafts/get-draft";
import { runQuery } from "@/server/queries/read-model";
import { clearDraft } from "@/server/use-cases/drafts/clear-draft";
import { saveDraft } from "@/server/use-cases/drafts/save-draft";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";

const key = "appeal-letter/0197f000-0000-7000-8000-000000000001/body";

it("SES-2: typed text survives its session, and belongs to its writer alone", async () => {
  const { runtime, actors } = await openOffice();
  const { coder, biller } = actors;
  await runUseCase(saveDraft, runtime, coder, { key, text: "We disagree" });
  await runUseCase(saveDraft, runtime, coder, { key, text: "We disagree, because" });
  expect(await runQuery(getDraft, runtime, coder, { key })).toMatchObject({ text: "We disagree, because" });
  expect(await runQuery(getDraft, runtime, biller, { key })).toBeNull();
  expect(await runUseCase(clearDraft, runtime, biller, { key })).toEqual({ cleared: false });
  expect(await runUseCase(clearDraft, runtime, coder, { key })).toEqual({ cleared: true });
  expect(await runQuery(getDraft, runtime, coder, { key })).toBeNull();
});

it("WEB-3: a key that could name a person is refused", async () => {
  const { runtime, actors } = await openOffice();
  const saving = runUseCase(saveDraft, runtime, actors.coder, { key: "letter/Maria Delgado", text: "x" });
  await expect(saving).rejects.toMatchObject({ code: "input/invalid" });
});
