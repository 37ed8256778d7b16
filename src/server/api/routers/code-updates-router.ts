import { exportCodeHits } from "@/server/queries/code-updates/export-code-hits";
import { getCodeChange } from "@/server/queries/code-updates/get-code-change";
import { listCodeChanges } from "@/server/queries/code-updates/list-code-changes";
import { listCodeHits } from "@/server/queries/code-updates/list-code-hits";
import { listCodeSeries } from "@/server/queries/code-updates/list-code-series";
import { decideCodeChange } from "@/server/use-cases/code-updates/decide-code-change";
import { handOutCodeHits } from "@/server/use-cases/code-updates/hand-out-code-hits";
import { takeBackRecoding } from "@/server/use-cases/code-updates/take-back-recoding";
import { mutation, query, router } from "../trpc";

export const codeUpdatesRouter = router({
  series: query(listCodeSeries),
  changes: query(listCodeChanges),
  change: query(getCodeChange),
  hits: query(listCodeHits),
  exportHits: query(exportCodeHits),
  decide: mutation(decideCodeChange),
  handOut: mutation(handOutCodeHits),
  takeBack: mutation(takeBackRecoding),
});
