/** What the seed is told by whoever starts it. */
export interface SeedSettings {
  readonly demoPassword: string;
  readonly payerHost: string;
  readonly payerPort: number;
}

export function seedSettings(): SeedSettings {
  const { DEMO_PASSWORD, PRACTICE_PAYER_HOST, PRACTICE_PAYER_PORT } = process.env;
  if (!DEMO_PASSWORD) throw new Error("DEMO_PASSWORD is not set; `npm start` sets it.");
  if (!PRACTICE_PAYER_PORT) throw new Error("PRACTICE_PAYER_PORT is not set; `npm start` sets it.");
  return {
    demoPassword: DEMO_PASSWORD,
    payerHost: PRACTICE_PAYER_HOST ?? "127.0.0.1",
    payerPort: Number(PRACTICE_PAYER_PORT),
  };
}
