import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { calendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { getCodeLibrary } from "@/server/queries/code-sets/get-code-library";
import { runQuery } from "@/server/queries/read-model";
import { importCodeFile } from "../../support/code-files";
import { openOffice } from "../../support/office";
import { corpusFiles, corpusIsAtHand, RELEASE_CORPUS } from "../../support/release-corpus";

describe.skipIf(!corpusIsAtHand)("C1: every official file at hand, imported by the worker's job", () => {
  it("holds what the command line reads in it, and answers", async () => {
    const office = await openOffice();
    const folder = openReleaseFolder(RELEASE_CORPUS);
    const { components, refused } = readComponents(folder);
    for (const path of corpusFiles())
      await importCodeFile(office, basename(path), readFileSync(join(RELEASE_CORPUS, path)));
    const { files } = await runQuery(getCodeLibrary, office.runtime, office.actors.administrator, {});
    const taken = files.flatMap(({ lists }) =>
      lists.map(({ kind, name, counts }) => ({ kind, name, counts })),
    );
    const byName = (a: { readonly kind: string; readonly name: string }, b: typeof a) =>
      `${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1;
    expect(taken.sort(byName)).toEqual(
      components
        .map(({ kind, source, counts }) => ({ kind, name: source.provenance.name, counts }))
        .sort(byName),
    );
    const unread = files.filter(({ status }) => status === "refused").map(({ name }) => name);
    expect(unread).toEqual(expect.arrayContaining(refused.map(({ file }) => file)));
    const { codeSets, notesOn, ncci } = await office.within((tx) => officeCodes(tx));
    const on = calendarDate("2026-01-15");
    // Of the order file of FY2026 only: the starter set has neither.
    expect(codeSets.lookUp({ system: "icd10cm", code: "S52.381B", on })).toMatchObject({
      kind: "valid",
      release: { complete: true },
    });
    expect(codeSets.lookUp({ system: "icd10pcs", code: "0DTJ4ZZ", on }).kind).toBe("valid");
    expect(notesOn(on).source).toBe("ICD-10-CM tabular list FY2021");
    expect(ncci?.quarterOn("practitioner", calendarDate("2024-08-01"))?.pairs).toBeDefined();
  }, 300_000);
});
