import { z } from "zod";
import { beginLibrary } from "@/server/code-sets/held-libraries";
import { defineQuery } from "../read-model";

/** Begins to make the office's code sets ready in this process; whoever waits for `ready` does so after the reading. */
export const prepareCodeLibrary = defineQuery({
  name: "code-sets.prepare",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({}),
  read: async ({ tx }): Promise<{ readonly ready: () => Promise<void> }> => ({
    ready: await beginLibrary(tx),
  }),
});
