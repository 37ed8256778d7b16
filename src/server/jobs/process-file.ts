import { getFileRoute } from "@/server/queries/submissions/get-file-route";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { applyAcknowledgment } from "@/server/use-cases/submissions/apply-acknowledgment";
import { quarantineFile } from "@/server/use-cases/submissions/quarantine-file";
import { defineJob } from "./job";

/** Gives a kept file to the use-cases of its content; each of them may run again without doubling anything. */
export const processFileJob = defineJob("process-file", async ({ run, read }, { ediFileId }) => {
  const { kind, status } = await read(getFileRoute, { ediFileId });
  if (status !== "received") return;
  if (kind === "unknown" || kind === "837P") {
    await run(quarantineFile, {
      ediFileId,
      code: "not-for-us",
      message: "The file holds no acknowledgment and no remittance; nothing in it is for this office.",
    });
    return;
  }
  if (kind === "835") await run(receiveRemittance, { ediFileId });
  // Settles the file, and takes acknowledgments that travel with a remittance.
  await run(applyAcknowledgment, { ediFileId });
});
