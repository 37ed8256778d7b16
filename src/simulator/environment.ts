import path from "node:path";

export interface PayerSettings {
  readonly host: string;
  readonly port: number;
  readonly password: string;
  readonly dataFolder: string;
  /** Decides every outcome; the same seed and the same claims give the same answers. */
  readonly seed: string;
}

/** The only reader of the environment in the practice payer. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): PayerSettings {
  const { PRACTICE_PAYER_PASSWORD, PRACTICE_PAYER_DATA_DIR, PRACTICE_PAYER_PORT } = environment;
  if (!PRACTICE_PAYER_PASSWORD) throw new Error("PRACTICE_PAYER_PASSWORD is not set; `npm start` sets it.");
  const port = Number(PRACTICE_PAYER_PORT ?? "2222");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PRACTICE_PAYER_PORT is no port: ${PRACTICE_PAYER_PORT}`);
  return {
    host: environment.PRACTICE_PAYER_HOST ?? "127.0.0.1",
    port,
    password: PRACTICE_PAYER_PASSWORD,
    dataFolder: path.resolve(PRACTICE_PAYER_DATA_DIR ?? ".firstpass/practice-payer"),
    seed: environment.PRACTICE_PAYER_SEED ?? "practice",
  };
}
