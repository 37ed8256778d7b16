import { mutation, query, router } from "@/server/api/trpc";
import { listPeople } from "@/server/queries/people/list-people";
import { addPerson } from "@/server/use-cases/people/add-person";
import { changeRoles } from "@/server/use-cases/people/change-roles";
import { endPersonSessions } from "@/server/use-cases/people/end-person-sessions";
import { resetSignIn } from "@/server/use-cases/people/reset-sign-in";
import { setMembership } from "@/server/use-cases/people/set-membership";

export const peopleRouter = router({
  list: query(listPeople),
  add: mutation(addPerson),
  changeRoles: mutation(changeRoles),
  setMembership: mutation(setMembership),
  endSessions: mutation(endPersonSessions),
  resetSignIn: mutation(resetSignIn),
});
