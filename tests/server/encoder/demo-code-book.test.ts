import { expect, it } from "vitest";
import { listCodeReferences } from "@/server/queries/encoder/list-code-references";
import { listFavorites } from "@/server/queries/encoder/list-favorites";
import { listPickLists } from "@/server/queries/encoder/list-pick-lists";
import { runQuery } from "@/server/queries/read-model";
import { runUseCase } from "@/server/use-cases/use-case";
import { fillCodeBook } from "../../../prisma/seed/demo-code-book";
import type { DemoStage } from "../../../prisma/seed/demo-stage";
import { openOffice } from "../../support/office";

it("C20, C22: the demo's pick lists, favorites, notes and policies hold codes that the starter set knows", async () => {
  const office = await openOffice();
  const { runtime, actors, payerIds } = office;
  const stage: Pick<DemoStage, "people" | "run"> = {
    people: actors as unknown as DemoStage["people"],
    run: (useCase, actor, input) => runUseCase(useCase, runtime, actor, input),
  };
  await fillCodeBook(stage as DemoStage, payerIds.commercial);
  const lists = await runQuery(listPickLists, runtime, actors.viewer, {});
  expect(lists.map(({ name }) => name)).toEqual([
    "Diabetes follow-up",
    "Heart failure and rhythm",
    "Well visits",
  ]);
  expect(lists.flatMap(({ rows }) => rows).filter(({ offered }) => !offered)).toEqual([]);
  const { rows } = await runQuery(listFavorites, runtime, actors.coder, { on: "2026-01-15" });
  const own = rows.filter(({ list }) => list === "");
  expect(own.filter(({ ending }) => ending !== null).map(({ code }) => code)).toEqual(["R10.2"]);
  const references = await runQuery(listCodeReferences, runtime, actors.coder, {});
  expect(references.rows).toHaveLength(4);
});
