import { choosePassword } from "@/server/access/acts/choose-password";
import { makeRecoveryCodes } from "@/server/access/acts/make-recovery-codes";
import { readSignInState } from "@/server/access/acts/read-sign-in-state";
import { startEnrollment } from "@/server/access/acts/start-enrollment";
import { personalMutation, personalQuery, router } from "@/server/api/trpc";

export const accessRouter = router({
  state: personalQuery(readSignInState),
  choosePassword: personalMutation(choosePassword),
  startEnrollment: personalMutation(startEnrollment),
  makeRecoveryCodes: personalMutation(makeRecoveryCodes),
});
