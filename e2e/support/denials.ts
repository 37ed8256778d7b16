import type { Page } from "@playwright/test";
import { readApi } from "./api-reader";

interface Way {
  readonly id: string;
  readonly closed?: string | null;
}

export interface OpenDenial {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly ways: readonly Way[];
}

interface DenialAnswer {
  readonly denial: Omit<OpenDenial, "ways"> & { readonly deadlineOn: string | null };
  readonly ways: readonly Way[];
  readonly today: string;
}

/** A denial in time that nobody has touched yet and that may go this way; each journey takes another one. */
export async function openDenial(page: Page, way: string): Promise<OpenDenial> {
  const { rows } = await readApi<{ readonly rows: readonly { readonly id: string }[] }>(
    page,
    "denials.list",
    {
      view: "new",
    },
  );
  for (const { id } of rows) {
    const { denial, ways, today } = await readApi<DenialAnswer>(page, "denials.get", { denialId: id });
    const inTime = denial.deadlineOn !== null && denial.deadlineOn >= today;
    if (inTime && ways.some((offered) => offered.id === way && !offered.closed)) return { ...denial, ways };
  }
  throw new Error(`no new denial may go the way ${way}: the demo lost what this journey needs`);
}
