/** Where a record of the trail can be opened. */
const PATHS: Readonly<Record<string, string>> = {
  appeal: "/appeals",
  "audit-case": "/audits/cases",
  batch: "/batches",
  claim: "/claims",
  "coding-audit": "/audits",
  denial: "/denials",
  "edi-file": "/files",
  encounter: "/encounters",
  remittance: "/remittances",
};

interface Subject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** The record an event is about; undefined for lists and for what has no screen. */
export const recordHref = ({ subjectKind, subjectId }: Subject): string | undefined => {
  const path = PATHS[subjectKind];
  return path && subjectId !== "*" ? `${path}/${subjectId}` : undefined;
};

/** Names of the program as words: "claims.list-edit-findings" becomes "claims list edit findings". */
export const nameWords = (name: string): string => name.replaceAll(/[-.]/g, " ");

/** What was done, without saying the record's kind twice: "claim.release" of a claim is "release". */
export const actionWords = ({
  action,
  subjectKind,
}: {
  readonly action: string;
  readonly subjectKind: string;
}) => nameWords(action.startsWith(`${subjectKind}.`) ? action.slice(subjectKind.length + 1) : action);
