import { checkCodeList } from "@/server/queries/encoder/check-code-list";
import { getAnnotations } from "@/server/queries/encoder/get-annotations";
import { getCodePage } from "@/server/queries/encoder/get-code-page";
import { getGuideline } from "@/server/queries/encoder/get-guideline";
import { getIndexPlace } from "@/server/queries/encoder/get-index-place";
import { getPcsIndexPlace } from "@/server/queries/encoder/get-pcs-index-place";
import { getPcsStep } from "@/server/queries/encoder/get-pcs-step";
import { getReferences } from "@/server/queries/encoder/get-references";
import { listCodeReferences } from "@/server/queries/encoder/list-code-references";
import { listCoverageArticles } from "@/server/queries/encoder/list-coverage-articles";
import { listFavorites } from "@/server/queries/encoder/list-favorites";
import { listPcsKeys } from "@/server/queries/encoder/list-pcs-keys";
import { listPickLists } from "@/server/queries/encoder/list-pick-lists";
import { listProcedurePairs } from "@/server/queries/encoder/list-procedure-pairs";
import { listTableRows } from "@/server/queries/encoder/list-table-rows";
import { searchEncoder } from "@/server/queries/encoder/search-encoder";
import { addCodeNote } from "@/server/use-cases/encoder/add-code-note";
import { changeCodeNote } from "@/server/use-cases/encoder/change-code-note";
import { dropFavorite } from "@/server/use-cases/encoder/drop-favorite";
import { keepFavorite } from "@/server/use-cases/encoder/keep-favorite";
import { listOfficeCode } from "@/server/use-cases/encoder/list-office-code";
import { removeCodeNote } from "@/server/use-cases/encoder/remove-code-note";
import { removeCodeReference } from "@/server/use-cases/encoder/remove-code-reference";
import { removePickList } from "@/server/use-cases/encoder/remove-pick-list";
import { renewFavorite } from "@/server/use-cases/encoder/renew-favorite";
import { saveCodeReference } from "@/server/use-cases/encoder/save-code-reference";
import { savePickList } from "@/server/use-cases/encoder/save-pick-list";
import { unlistOfficeCode } from "@/server/use-cases/encoder/unlist-office-code";
import { mutation, query, router } from "../trpc";

export const encoderRouter = router({
  search: query(searchEncoder),
  page: query(getCodePage),
  index: query(getIndexPlace),
  table: query(listTableRows),
  pcs: query(getPcsStep),
  pcsIndex: query(getPcsIndexPlace),
  pcsKeys: query(listPcsKeys),
  pairs: query(listProcedurePairs),
  coverage: query(listCoverageArticles),
  check: query(checkCodeList),
  favorites: query(listFavorites),
  references: query(getReferences),
  guideline: query(getGuideline),
  codeReferences: query(listCodeReferences),
  pickLists: query(listPickLists),
  annotations: query(getAnnotations),
  keepFavorite: mutation(keepFavorite),
  dropFavorite: mutation(dropFavorite),
  renewFavorite: mutation(renewFavorite),
  listOfficeCode: mutation(listOfficeCode),
  unlistOfficeCode: mutation(unlistOfficeCode),
  savePickList: mutation(savePickList),
  removePickList: mutation(removePickList),
  saveCodeReference: mutation(saveCodeReference),
  removeCodeReference: mutation(removeCodeReference),
  addNote: mutation(addCodeNote),
  changeNote: mutation(changeCodeNote),
  removeNote: mutation(removeCodeNote),
});
