import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeFileShown } from "@/server/queries/code-sets/code-files-shown";
import { getCodeLibrary } from "@/server/queries/code-sets/get-code-library";
import { runQuery } from "@/server/queries/read-model";
import { bringCodeFile } from "../../support/code-files";
import { type CrashSite, openCrashSite } from "../../support/crash-site";

const NAME = "ncci_ptp_prac_2026q1.csv";
const PAIRS = 2_000_000;
const KILLS = 3;
const RUN_MS = 300_000;

let site: CrashSite;
beforeAll(async () => {
  site = await openCrashSite("import of code sets");
}, RUN_MS);
afterAll(() => site.close(), 60_000);

/** A quarter large enough that its reading is under way when the worker dies. */
function* quarter(): Generator<string> {
  yield "col1,col2,deletion,mod,rationale\n";
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [first, second] = [10_000 + Math.floor(pair / 1000), 50_000 + (pair % 1000)];
    yield `${first},${second},,1,Standards of medical/surgical practice\n`;
  }
}

const libraryNow = () => runQuery(getCodeLibrary, site.office.runtime, site.office.actors.administrator, {});
const fileNow = async () => (await libraryNow()).files[0];

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + RUN_MS;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`it did not come to rest: ${JSON.stringify(await fileNow())}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

describe("C1, IDEM-7: kill -9 of the worker while it reads a file", () => {
  it(
    "leaves nothing of it, and the next worker reads it whole",
    async () => {
      await bringCodeFile(site.office, NAME, [...quarter()].join(""));
      for (let kill = 0; kill < KILLS; kill += 1) {
        const worker = site.startWorker();
        await worker.ready;
        await until(async () => (await takenBy()) === kill + 1);
        // Each worker begins at the beginning and is killed in the middle of the one list.
        await until(async () => isWithin(await fileNow()));
        worker.process.kill("SIGKILL");
        await worker.ended;
        const file = await fileNow();
        // A worker that was quicker than the kill has read it whole.
        if (file?.status === "ready") break;
        expect(file, `kill ${kill}`).toMatchObject({ status: "reading", lists: [], problems: [] });
        expect((await libraryNow()).origin).toBe("starter");
      }
      site.startWorker();
      const seen: number[] = [];
      await until(async () => {
        const file = await fileNow();
        if (file?.progress) seen.push(file.progress.done);
        return file?.status === "ready";
      });
      // Back to the beginning once, as the next worker takes it, and from there only forward.
      const steps = seen.slice(1).filter((done, at) => done < (seen[at] ?? 0));
      expect(steps.length, `${seen}`).toBeLessThanOrEqual(1);
      const { files } = await libraryNow();
      expect(files).toMatchObject([
        { progress: null, lists: [{ kind: "ncci-pairs", counts: { pairs: PAIRS } }] },
      ]);
      const held = await site.office.within(async (tx) => ({
        lists: await tx.codeComponent.count(),
        taken: await tx.auditEvent.count({ where: { action: "code-file.take" } }),
      }));
      expect(held).toEqual({ lists: 1, taken: 1 });
    },
    RUN_MS,
  );
});

/** Some of the list is read, and some is not; a worker too quick to be watched has it ready. */
const isWithin = (file: CodeFileShown | undefined): boolean =>
  file?.status === "ready" ||
  (file?.progress?.stage === `Reading ${NAME}` &&
    file.progress.done > 0 &&
    file.progress.done < file.progress.total);

/** How many workers have begun to read it. */
const takenBy = (): Promise<number> =>
  site.office.within((tx) => tx.auditEvent.count({ where: { action: "code-file.read" } }));
