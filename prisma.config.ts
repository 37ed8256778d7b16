import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's command line would download a native engine at first use; this one comes with the packages.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://firstpass_owner@127.0.0.1:5432/firstpass" },
});
