/** Runs beside the page: the file is read here, and neither stored nor sent anywhere. */
import { FileSession } from "@/features/submissions/viewer/file-session";
import type { FromWorker, Question, ToWorker } from "@/features/submissions/viewer/worker-messages";

let session: FileSession | undefined;
const say = (message: FromWorker): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("open" in data) {
    session = new FileSession(data.open);
    session.read((progress) => say({ progress })).catch(tellFailure);
  } else answer(data.id, data.question, data.values).catch(tellFailure);
});

async function answer(id: number, question: Question, values: readonly unknown[]): Promise<void> {
  if (session === undefined) return;
  const ask = session[question].bind(session) as (...values: readonly unknown[]) => unknown;
  say({ id, answer: await ask(...values) });
}

const tellFailure = (error: unknown): void =>
  say({ failure: error instanceof Error ? error.message : "unknown" });
