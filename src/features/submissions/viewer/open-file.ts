import type { FileProgress } from "@/features/submissions/viewer/file-row";
import type {
  Answer,
  Arguments,
  FromWorker,
  Question,
  ToWorker,
} from "@/features/submissions/viewer/worker-messages";

export interface OpenFile {
  ask<Q extends Question>(question: Q, ...values: Arguments<Q>): Promise<Answer<Q>>;
  close(): void;
}
interface Listener {
  onProgress(progress: FileProgress): void;
  onFailure(message: string): void;
}

/** Opens a file in a worker of its own. Nothing leaves the browser. */
export function openFile(file: Blob, { onProgress, onFailure }: Listener): OpenFile {
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (answer: unknown) => void>();
  const send = (message: ToWorker): void => worker.postMessage(message);
  let asked = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if ("progress" in data) onProgress(data.progress);
    else if ("failure" in data) onFailure(data.failure);
    else {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener("error", ({ message }) => onFailure(message));
  send({ open: file });
  return {
    ask: (question, ...values) => {
      asked += 1;
      const id = asked;
      const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
      send({ id, question, values });
      return answered as Promise<Answer<typeof question>>;
    },
    close: () => worker.terminate(),
  };
}
