import { expect, type Page } from "@playwright/test";
import { callApi, readApi } from "./api-reader";
import { importVisits, type Visit } from "./visits";

export interface CodedClaim {
  readonly claimId: string;
  readonly number: string;
  readonly patientName: string;
}

interface Sheet {
  readonly diagnoses: readonly string[];
  readonly services: readonly string[];
}

interface ClaimRow {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly patientName: string | null;
}

/**
 * A claim of this journey alone: the visit is imported and coded through the server as the screens do, and the
 * worker assembles and tests the claim.
 */
export async function makeClaim(
  people: { readonly biller: Page; readonly coder: Page },
  visit: Visit,
  sheet: Sheet,
): Promise<CodedClaim> {
  const [imported] = await importVisits(people.biller, [{ ...visit, diagnoses: "", charges: [] }]);
  if (!imported) throw new Error("nothing was imported");
  const { encounterId, patientName } = imported;
  const write = async (procedure: string, input: unknown) => {
    const { status, message, data } = await callApi(people.coder, { procedure, input, writes: true });
    expect(status, `${procedure}: ${message}`).toBe(200);
    return data as { readonly version: number };
  };
  await write("coding.open", { encounterId });
  const { encounter } = await readApi<{ readonly encounter: { readonly version: number } }>(
    people.coder,
    "coding.workspace",
    { encounterId },
  );
  const { version } = await write("coding.save", {
    encounterId,
    version: encounter.version,
    diagnoses: sheet.diagnoses.map((code) => ({ code })),
    services: sheet.services.map((procedureCode) => ({
      serviceDate: visit.on,
      procedureCode,
      modifiers: [],
      units: 1,
      diagnosisPointers: [1],
    })),
  });
  await write("coding.complete", { encounterId, version });
  return { ...(await findClaim(people.biller, patientName)), patientName };
}

/** The worker makes the claim a moment after the coding is complete, and tests it. */
async function findClaim(biller: Page, patientName: string): Promise<{ claimId: string; number: string }> {
  const read = async () => {
    const { rows } = await readApi<{ readonly rows: readonly ClaimRow[] }>(biller, "claims.list", {
      sort: "newest",
    });
    return rows.find((row) => row.patientName === patientName && row.status !== "draft");
  };
  await expect.poll(read, { timeout: 30_000, message: `a claim of ${patientName}` }).toBeTruthy();
  const row = await read();
  if (!row) throw new Error(`the claim of ${patientName} went`);
  return { claimId: row.id, number: row.number };
}
