import { fieldAt } from "../../claims/claim-field";
import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { readPath } from "../../claims/party-path";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

/** Delimiters of our files are kept out, and so is everything beyond the extended character set. */
const NOT_ALLOWED = /[^A-Za-z0-9 !"&'()+,\-./;?=%@[\]_{}\\|<>#$]/;
const TEXTS = [
  "patient/name/lastName",
  "patient/name/firstName",
  "patient/address/line",
  "patient/address/city",
  "subscriber/name/lastName",
  "subscriber/name/firstName",
  "billing/name",
  "billing/address/line",
  "facility/name",
  "rendering/name/lastName",
  "rendering/name/firstName",
  "referring/name/lastName",
];

export const nameCharacters = defineClaimEdit({
  id: "name-characters",
  title: "Characters a claim cannot carry",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "appendix B, basic and extended character set" },
  leavesWhen: "Names and addresses hold only letters, digits and the punctuation X12 allows",

  *check({ parties }) {
    for (const path of TEXTS) {
      const text = readPath(parties, path.split("/"));
      if (!NOT_ALLOWED.test(text)) continue;
      const at: FindingPlace = `parties/${path.replace(/\/(?:last|first|middle)Name$/, "")}`;
      yield {
        at,
        message: `${formBox(at)?.label} holds characters that the file cannot carry.`,
        remedy: "Write it without accents and without * ~ ^ : and similar marks.",
      };
    }
  },
  fix(claim, at) {
    const text = fieldAt(at)?.read(claim) ?? "";
    const value = text.normalize("NFD").replaceAll(/\p{M}/gu, "");
    return text !== value && !NOT_ALLOWED.test(value) ? { at, value } : undefined;
  },
});
