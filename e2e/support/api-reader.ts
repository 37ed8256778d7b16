import type { Page } from "@playwright/test";

export interface ApiAnswer {
  readonly status: number;
  /** What the procedure answered, as it stood on the wire. */
  readonly data: unknown;
  /** The sentence of a refusal. */
  readonly message: string | undefined;
}

/** Asks the server from the page, as its own scripts would, whatever the screen offers (AUTHZ-7). */
export async function callApi(
  page: Page,
  call: { readonly procedure: string; readonly input?: unknown; readonly writes?: boolean },
): Promise<ApiAnswer> {
  const answer = await page.evaluate(async ({ procedure, input, writes }) => {
    const encode = (value: unknown) => JSON.stringify({ json: value });
    const get = async (name: string, value: unknown, headers: Record<string, string>) => {
      const query = encodeURIComponent(encode(value));
      const response = await fetch(`/api/trpc/${name}?input=${query}`, { headers });
      return { status: response.status, body: await response.json() };
    };
    const state = await get("access.state", {}, {});
    const headers = { "x-firstpass-organization": state.body.result.data.json.organizationId };
    if (!writes) return get(procedure, input ?? {}, headers);
    const response = await fetch(`/api/trpc/${procedure}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: encode(input ?? {}),
    });
    return { status: response.status, body: await response.json() };
  }, call);
  const body = answer.body as {
    readonly result?: { readonly data: { readonly json: unknown } };
    readonly error?: { readonly json: { readonly message: string } };
  };
  return { status: answer.status, data: body.result?.data.json, message: body.error?.json.message };
}

/** A read that must be answered. */
export async function readApi<Answer>(page: Page, procedure: string, input: unknown = {}): Promise<Answer> {
  const { status, data, message } = await callApi(page, { procedure, input });
  if (status !== 200) throw new Error(`${procedure} answered ${status}: ${message}`);
  return data as Answer;
}

/** The id of the first row of a list, for addresses of single records. */
export async function firstRow(page: Page, procedure: string, input: unknown = {}): Promise<string> {
  const answer = await readApi<{ readonly rows: readonly { readonly id: string }[] }>(page, procedure, input);
  const [row] = answer.rows;
  if (!row) throw new Error(`${procedure} has no row: the demo lost what this journey needs`);
  return row.id;
}
