import { z } from "zod";

/** The only reader of process.env in the server. A missing secret stops the process at once, naming the variable. */
const schema = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: z.url(),
  /** Mixed into every password hash; kept outside the database. */
  PASSWORD_PEPPER: z.string().min(16),
  /** Secrets of trading partners by key, as a JSON object: {"practice-payer": "…"}. */
  PARTNER_PASSWORDS: z.string().default("{}"),
  FIRSTPASS_DATA_DIR: z.string().default(".firstpass"),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
  /** Larger files of partners are not fetched; reading one takes some twenty times its size in memory. */
  INBOUND_FILE_LIMIT_MB: z.coerce.number().int().positive().default(100),
  /** Proxies between the people and this server; their word on the client's address is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().nonnegative().default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});
export type Environment = z.output<typeof schema>;

let loaded: Environment | undefined;

export function environment(): Environment {
  if (loaded) return loaded;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      .join("; ");
    throw new Error(`The environment is incomplete: ${problems}. \`npm start\` sets everything up.`);
  }
  loaded = parsed.data;
  return loaded;
}
