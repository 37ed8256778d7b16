import { describe, expect, it } from "vitest";
import {
  type ClaimEdit,
  type EditContext,
  type OtherClaim,
  runClaimEdits,
} from "@/domain/claim-edits/claim-edit";
import type { Claim, ClaimParties, ServiceLine } from "@/domain/claims/claim";
import { correctClaim } from "@/domain/claims/correct-claim";
import type { FindingPlace } from "@/domain/claims/edit-finding";
import type { CodeEntry } from "@/domain/code-sets/code-entry";
import { type CodeSets, createCodeSets } from "@/domain/code-sets/code-sets";
import { buildClaim, buildParties, buildServiceLine, day } from "../../factories/build-claim";

export const TODAY = day("2026-03-23");

/** Code sets of fiscal year 2026 that hold just the entries given; `complete` unless said otherwise. */
export function codes(
  entries: readonly (Partial<CodeEntry> & Pick<CodeEntry, "system" | "code">)[],
  complete = true,
): CodeSets {
  const systems = [...new Set(entries.map(({ system }) => system))];
  return createCodeSets(
    systems.map((system) => ({
      id: `${system}-2026`,
      system,
      name: `${system} 2026`,
      covers: { from: day("2025-10-01"), through: day("2026-09-30") },
      complete,
      asOf: day("2025-10-01"),
      provenance: [],
      entries: entries
        .filter((entry) => entry.system === system)
        .map((entry) => ({
          title: entry.code,
          titleOrigin: "number-only",
          billable: true,
          validFrom: day("2025-10-01"),
          ...entry,
        })),
    })),
  );
}

const NOTHING: EditContext = {
  codeSets: createCodeSets([]),
  diagnosisNotes: { source: "test notes", excludes1Between: () => undefined },
  today: TODAY,
  otherClaims: [],
};

/** A sentence, the claim it speaks of, and the places where the edit finds something. */
export type EditRow = readonly [
  sentence: string,
  claim: Claim,
  places: readonly FindingPlace[],
  context?: Partial<EditContext>,
];

export function editTable(edit: ClaimEdit, rows: readonly EditRow[]): void {
  describe(edit.id, () => {
    for (const [sentence, subject, places, context] of rows)
      it(sentence, () => {
        const found = runClaimEdits([edit], subject, { ...NOTHING, ...context });
        expect(found.map(({ at }) => at)).toEqual(places);
      });
  });
}

/** What the edit's one-key correction makes of the field; undefined when it offers none. */
export function fixed(edit: ClaimEdit, claim: Claim, at: FindingPlace): string | undefined {
  const change = edit.fix?.(claim, at);
  const outcome = change && correctClaim(claim, [change]);
  return outcome?.kind === "corrected" ? change?.value : undefined;
}

export const claim = buildClaim;
export const line = buildServiceLine;
/** A claim of one line that differs from an office visit as named. */
export const withLine = (patch: Partial<ServiceLine>, rest: Partial<Claim> = {}): Claim =>
  buildClaim({ ...rest, serviceLines: [buildServiceLine(patch)] });
export const withLines = (...patches: readonly Partial<ServiceLine>[]): Claim =>
  buildClaim({
    serviceLines: patches.map((patch, at) => buildServiceLine({ lineNumber: at + 1, ...patch })),
  });

type PartyPatch = { readonly [K in keyof ClaimParties]?: Partial<ClaimParties[K]> };
/** A claim whose parties differ as named, field by field. */
export function withParties(patch: PartyPatch, rest: Partial<Claim> = {}): Claim {
  const parties = buildParties();
  const merged = Object.fromEntries(
    Object.entries(patch).map(([key, change]) => {
      const old: unknown = parties[key as keyof ClaimParties];
      return [key, typeof old === "object" ? { ...old, ...(change as object) } : change];
    }),
  );
  return buildClaim({ ...rest, parties: { ...parties, ...merged } as ClaimParties });
}
export function withoutParty(key: "rendering" | "referring" | "facility"): Claim {
  const { [key]: _left, ...parties } = buildParties();
  return buildClaim({ parties });
}

export const otherClaim = (patch: Partial<OtherClaim> = {}): OtherClaim => ({
  patientControlNumber: "FP00000099",
  status: "paid",
  billingNpi: "1234567893",
  renderingTaxonomy: "207R00000X",
  serviceLines: [buildServiceLine()],
  ...patch,
});
