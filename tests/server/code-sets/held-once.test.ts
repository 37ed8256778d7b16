import { expect, it, vi } from "vitest";
import { heldLibrary } from "@/server/code-sets/held-libraries";
import { importCodeFile } from "../../support/code-files";
import { openOffice } from "../../support/office";
import { orderFile } from "../../support/release-files";

it("C1: what is held in memory is held once a process, however many copies of the module its bundles have", async () => {
  const office = await openOffice();
  const row = ["B8801", "1", `Infestation by mites of ${office.organizationId}`] as const;
  await importCodeFile(office, "icd10cm_order_2026.txt", orderFile([row]));
  const copy = async () => {
    vi.resetModules();
    return import("@/server/code-sets/held-libraries");
  };
  const [one, other] = [await copy(), await copy()];
  expect(one.heldLibrary).not.toBe(other.heldLibrary);
  const ready = await office.within((tx) => one.beginLibrary(tx));
  await ready();
  const held = await office.within((tx) => one.heldLibrary(tx));
  const again = await office.within((tx) => other.heldLibrary(tx));
  expect(held?.isCurrent).toBe(true);
  expect(again?.library).toBe(held?.library);
});

it("C1: who asks while the library is made for the first time waits outside a transaction, and is answered", async () => {
  const office = await openOffice();
  const row = ["B8801", "1", `Infestation by more mites of ${office.organizationId}`] as const;
  await importCodeFile(office, "icd10cm_order_2026.txt", orderFile([row]));
  const answers = await Promise.all(Array.from({ length: 3 }, () => office.within((tx) => heldLibrary(tx))));
  expect(new Set(answers.map((answer) => answer?.library)).size).toBe(1);
  expect(answers[0]?.library.systems.has("icd10cm")).toBe(true);
});
