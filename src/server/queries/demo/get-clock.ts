import { z } from "zod";
import { refused } from "@/server/refusal";
import { defineQuery } from "../read-model";

/** By how many days the demo runs ahead of the machine (negative: behind it). */
export const getClock = defineQuery({
  name: "demo.get-clock",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ organization }) {
    if (!organization.demo) throw refused("demo/only", "Only the demo organization has a clock of its own.");
    return { offsetDays: organization.clockOffsetDays };
  },
});
