import { listApiKeys } from "@/server/queries/api-keys/list-api-keys";
import { makeApiKey } from "@/server/use-cases/api-keys/make-api-key";
import { revokeApiKey } from "@/server/use-cases/api-keys/revoke-api-key";
import { mutation, query, router } from "../trpc";

export const apiKeysRouter = router({
  list: query(listApiKeys),
  make: mutation(makeApiKey),
  revoke: mutation(revokeApiKey),
});
