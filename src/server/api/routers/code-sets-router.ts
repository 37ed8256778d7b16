import { checkListedCodes } from "@/server/queries/code-sets/check-listed-codes";
import { getCode } from "@/server/queries/code-sets/get-code";
import { getCodeLibrary } from "@/server/queries/code-sets/get-code-library";
import { listCodeLicenses } from "@/server/queries/code-sets/list-code-licenses";
import { searchCodes } from "@/server/queries/code-sets/search-codes";
import { removeCodeFile } from "@/server/use-cases/code-sets/remove-code-file";
import { setCodeLicenses } from "@/server/use-cases/code-sets/set-code-licenses";
import { mutation, query, router } from "../trpc";

export const codeSetsRouter = router({
  search: query(searchCodes),
  get: query(getCode),
  check: query(checkListedCodes),
  library: query(getCodeLibrary),
  removeFile: mutation(removeCodeFile),
  licenses: query(listCodeLicenses),
  setLicenses: mutation(setCodeLicenses),
});
