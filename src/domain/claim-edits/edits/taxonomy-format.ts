import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { readPath } from "../../claims/party-path";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const taxonomyFormat = defineClaimEdit({
  id: "taxonomy-format",
  title: "Taxonomy code has the wrong form",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "NUCC Health Care Provider Taxonomy", section: "ten characters, the last of them X" },
  leavesWhen: "Each taxonomy code has ten characters and ends in X",

  *check({ parties: { billing, rendering } }) {
    const codes: readonly (readonly [FindingPlace, string | undefined])[] = [
      ["parties/billing/taxonomyCode", billing.taxonomyCode],
      ["parties/rendering/taxonomyCode", rendering?.taxonomyCode],
    ];
    for (const [at, code] of codes) {
      if (!code || /^\d{3}[0-9A-Z]{6}X$/.test(code)) continue;
      yield {
        at,
        message: `${formBox(at)?.label} ${code} does not have the form of a taxonomy code.`,
        remedy: "Enter the ten characters that the provider registered.",
      };
    }
  },
  fix({ parties }, at) {
    const value = readPath(parties, at.split("/").slice(1)).replaceAll(/\s/g, "").toUpperCase();
    return /^\d{3}[0-9A-Z]{6}X$/.test(value) ? { at, value } : undefined;
  },
});
