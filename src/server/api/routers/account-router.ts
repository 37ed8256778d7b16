import { mutation, query, router } from "@/server/api/trpc";
import { getAccount } from "@/server/queries/account/get-account";
import { changePassword } from "@/server/use-cases/account/change-password";
import { endOwnSession } from "@/server/use-cases/account/end-own-session";
import { removeSecondFactor } from "@/server/use-cases/account/remove-second-factor";

export const accountRouter = router({
  get: query(getAccount),
  changePassword: mutation(changePassword),
  endSession: mutation(endOwnSession),
  removeSecondFactor: mutation(removeSecondFactor),
});
