import { defineConfig } from "vitest/config";

const alias = {
  "@": new URL("./src", import.meta.url).pathname,
  "server-only": new URL("./tests/support/empty-module.ts", import.meta.url).pathname,
};

export default defineConfig({
  resolve: { alias },
  test: {
    // A project's name is the room it proves; `npm test` runs all of them.
    projects: [
      {
        extends: true,
        test: { name: "domain", include: ["tests/domain/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          globalSetup: ["tests/support/test-cluster.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "simulator", include: ["tests/simulator/**/*.test.ts"], testTimeout: 60_000 },
      },
      { extends: true, test: { name: "screens", include: ["tests/screens/**/*.test.ts"] } },
    ],
  },
});
