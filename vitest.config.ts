import { defineConfig } from "vitest/config";

const alias = {
  "@": new URL("./src", import.meta.url).pathname,
  "server-only": new URL("./tests/support/empty-module.ts", import.meta.url).pathname,
};

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ["tests/support/property-seed.ts"],
    // A project's name is the room it proves; `npm test` runs all of them. Time limits only end what hangs: they hold
    // on a busy machine several times slower than a quiet one.
    projects: [
      {
        extends: true,
        test: { name: "domain", include: ["tests/domain/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          globalSetup: ["tests/support/test-cluster.ts"],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: { name: "simulator", include: ["tests/simulator/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: "screens", include: ["tests/screens/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
