import pg from "pg";

/** Runs the work on one connection and closes it, whatever happens. */
export async function withClient<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface ConnectionProblem {
  readonly message: string;
  readonly code?: string;
}

/** Why no connection can be made; undefined when one can. */
export async function connectionProblem(url: string): Promise<ConnectionProblem | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error as ConnectionProblem;
  } finally {
    await client.end().catch(() => undefined);
  }
}
