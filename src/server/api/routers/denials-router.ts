import { getDenial } from "@/server/queries/denials/get-denial";
import { getDenialBoard } from "@/server/queries/denials/get-denial-board";
import { listAlikeDenials } from "@/server/queries/denials/list-alike-denials";
import { listDenialWorkers } from "@/server/queries/denials/list-denial-workers";
import { listDenials } from "@/server/queries/denials/list-denials";
import { listWriteOffs } from "@/server/queries/denials/list-write-offs";
import { assignDenials } from "@/server/use-cases/denials/assign-denials";
import { correctDeniedClaim } from "@/server/use-cases/denials/correct-denied-claim";
import { decideWriteOff } from "@/server/use-cases/denials/decide-write-off";
import { dismissDenial } from "@/server/use-cases/denials/dismiss-denial";
import { moveToPatient } from "@/server/use-cases/denials/move-to-patient";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { recordContact } from "@/server/use-cases/denials/record-contact";
import { setRootCause } from "@/server/use-cases/denials/set-root-cause";
import { mutation, query, router } from "../trpc";

export const denialsRouter = router({
  list: query(listDenials),
  board: query(getDenialBoard),
  get: query(getDenial),
  alike: query(listAlikeDenials),
  workers: query(listDenialWorkers),
  writeOffs: query(listWriteOffs),
  assign: mutation(assignDenials),
  setRootCause: mutation(setRootCause),
  correct: mutation(correctDeniedClaim),
  recordContact: mutation(recordContact),
  proposeWriteOff: mutation(proposeWriteOff),
  decideWriteOff: mutation(decideWriteOff),
  moveToPatient: mutation(moveToPatient),
  dismiss: mutation(dismissDenial),
});
