import type { Coverage } from "../code-release";
import type { AddendaRow, PrintedAddenda } from "../components/printed-addenda";
import { type FileRead, issueAt } from "./import-issue";
import { DISEASE_INDEX, EXTERNAL_CAUSE_INDEX, readIndexAddenda } from "./read-index-addenda";
import { DRUG_TABLE, NEOPLASM_TABLE, readTableAddenda } from "./read-table-addenda";
import { readTabularAddenda } from "./read-tabular-addenda";

type ReadAddenda = (text: string, covers: Coverage) => FileRead<PrintedAddenda>;

const EMPTY = issueAt("file-empty", 0, "no change was found");

const counting = (read: ReadAddenda) => ({
  read: (text: string, { covers }: { readonly covers: Coverage }): FileRead<PrintedAddenda> => {
    const { content, issues } = read(text, covers);
    return { content, issues: content.rows.length > 0 || issues.length > 0 ? issues : [EMPTY] };
  },
  count: ({ rows, unchanged }: PrintedAddenda) => {
    const withAction = (wanted: AddendaRow["action"]) =>
      rows.filter(({ action }) => action === wanted).length;
    return {
      additions: withAction("add"),
      deletions: withAction("delete"),
      revisions: withAction("revise"),
      unchanged,
    };
  },
});

/** The addenda of each book, as pages of text. */
export const PRINTED_ADDENDA_READERS = {
  "icd10cm-tabular-addenda": counting(readTabularAddenda),
  "icd10cm-index-addenda": counting((text, covers) => readIndexAddenda(text, covers, DISEASE_INDEX)),
  "icd10cm-external-cause-index-addenda": counting((text, covers) =>
    readIndexAddenda(text, covers, EXTERNAL_CAUSE_INDEX),
  ),
  "icd10cm-neoplasm-table-addenda": counting((text, covers) =>
    readTableAddenda(text, covers, NEOPLASM_TABLE),
  ),
  "icd10cm-drug-table-addenda": counting((text, covers) => readTableAddenda(text, covers, DRUG_TABLE)),
};
