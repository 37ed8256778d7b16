import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";

const folder = new URL("../../../../shared/corpus/clinical/fhir_r4_synthea/", import.meta.url).pathname;

test.runIf(existsSync(folder))(
  "R7, IDEM-7: every entry of 47 bundles is taken or refused, and a second import changes nothing",
  { timeout: 300_000 },
  async () => {
    const office = await openOffice();
    const names = readdirSync(folder).filter((name) => name.endsWith(".json.gz"));
    expect(names).toHaveLength(47);
    for (const name of names) {
      const text = gunzipSync(readFileSync(folder + name)).toString("utf8");
      const entries: number = JSON.parse(text).entry.length;
      const send = () =>
        runUseCase(importEncounters, office.runtime, office.actors.biller, {
          fileName: name,
          sourceSystem: "synthea",
          text,
          dryRun: false,
        });
      const first = await send();
      const told = first.tally.reduce((sum, kind) => sum + kind.taken + kind.refused + kind.notRead, 0);
      expect(told, name).toBe(entries);
      const second = await send();
      expect(second.counts.new + second.counts.changed, name).toBe(0);
      expect(second.earlierImportAt, name).not.toBeNull();
      expect(second.outcomeCount).toBe(first.outcomeCount);
    }
    const encounters = await office.within((tx) => tx.encounter.count());
    expect(encounters).toBe(738);
  },
);
