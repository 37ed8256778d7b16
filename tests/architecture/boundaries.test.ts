import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { type BoundaryRule, violationsOf } from "./boundary-rules";
import { type Import, importsOf, sourceFilesOf } from "./import-graph";

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: BoundaryRule[];
};
const files = sourceFilesOf("src");
const imports = files.flatMap(importsOf);

describe("every import", () => {
  it("stays on its side of the boundaries", () => {
    const found = violationsOf(forbidden, imports);
    expect(found.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)).toEqual([]);
  });

  it("was seen and leads somewhere: a check that looks at nothing finds nothing wrong", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(imports.length).toBeGreaterThan(1500);
    expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(300);
    expect(imports.filter(({ resolved }) => !resolved).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

const edge = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly, resolved: true });

const trespasses: readonly (readonly [string, Import])[] = [
  ["domain-is-pure", edge("src/domain/claims/claim.ts", "node_modules/zod")],
  ["domain-is-pure", edge("src/domain/claims/claim.ts", "node:fs")],
  ["domain-x12", edge("src/domain/x12/reader.ts", "src/domain/claims/claim.ts")],
  ["domain-ledger", edge("src/domain/ledger/entry.ts", "src/domain/remittances/read-835.ts", true)],
  ["domain-slice-is-listed", edge("src/domain/weather/rain.ts", "src/domain/shared/money.ts")],
  ["database-behind-server", edge("src/features/claims/claim-page.tsx", "src/generated/prisma/client", true)],
  ["routers-are-thin", edge("src/server/api/routers/claims-router.ts", "src/server/db/client.ts")],
  [
    "use-cases-know-no-transport",
    edge("src/server/use-cases/claims/scrub-claim.ts", "node_modules/@trpc/server"),
  ],
  [
    "use-cases-do-not-call-use-cases",
    edge("src/server/use-cases/claims/scrub-claim.ts", "src/server/use-cases/claims/release-claim.ts"),
  ],
  [
    "reads-change-nothing",
    edge("src/server/queries/claims/get-claim.ts", "src/server/use-cases/use-case.ts"),
  ],
  [
    "no-network-in-a-transaction",
    edge("src/server/use-cases/submissions/build-batch.ts", "src/server/gateways/clearinghouse/sftp.ts"),
  ],
  ["gateways-know-no-database", edge("src/server/gateways/clearinghouse/sftp.ts", "src/server/db/client.ts")],
  ["ui-sees-the-server-as-types", edge("src/features/claims/claim-page.tsx", "src/server/refusal.ts")],
  [
    "features-are-strangers",
    edge("src/features/claims/claim-page.tsx", "src/features/denials/denial-page.tsx"),
  ],
  ["components-know-no-feature", edge("src/components/money.tsx", "src/trpc/client.tsx", true)],
  ["pages-are-shims", edge("src/app/(workspace)/claims/page.tsx", "src/server/process-runtime.ts")],
  ["pages-are-shims", edge("src/app/layout.tsx", "src/server/process-runtime.ts")],
  ["cli-uses-the-domain", edge("src/cli/x12.ts", "src/server/db/client.ts")],
  [
    "the-server-knows-no-command-line",
    edge("src/server/code-sets/read-code-file.ts", "src/cli/release-folder.ts"),
  ],
  [
    "the-server-knows-no-command-line",
    edge("src/server/jobs/import-code-file.ts", "src/server/command-line/import-files.ts", true),
  ],
  ["node-tools-know-only-the-domain", edge("src/node/release-file-tools.ts", "src/server/log.ts")],
  [
    "screens-run-in-a-browser",
    edge("src/features/code-sets/file-pane.tsx", "src/node/release-file-tools.ts"),
  ],
  ["the-practice-payer-shares-only-x12", edge("src/simulator/main.ts", "src/domain/claims/claim.ts")],
  ["nothing-imports-tests", edge("src/server/log.ts", "tests/support/office.ts")],
];

describe("a rule", () => {
  it.each(trespasses)("%s refuses what it is for", (rule, trespass) => {
    expect(violationsOf(forbidden, [trespass]).map(({ rule: name }) => name)).toContain(rule);
  });

  it("of cycles finds one through three files, and lets types pass", () => {
    const round = [edge("src/a.ts", "src/b.ts"), edge("src/b.ts", "src/c.ts"), edge("src/c.ts", "src/a.ts")];
    const found = violationsOf(forbidden, round).filter(({ rule }) => rule === "no-cycles");
    expect(found.map(({ from }) => from)).toEqual(["src/a.ts", "src/b.ts", "src/c.ts"]);
    const types = round.map((one, at) => (at === 2 ? { ...one, typeOnly: true } : one));
    expect(violationsOf(forbidden, types)).toEqual([]);
  });

  it("is tried by an example, each of them", () => {
    const tried = new Set(["no-cycles", ...trespasses.map(([rule]) => rule)]);
    const untried = forbidden.map(({ name }) => name).filter((name) => !tried.has(name));
    // One slice stands for the table: all its rows are made by the same line.
    expect(untried.filter((name) => !/^domain-/.test(name))).toEqual([]);
  });

  it("lets types of the server through to the screens", () => {
    const typed = edge("src/features/claims/claim-page.tsx", "src/server/refusal.ts", true);
    expect(violationsOf(forbidden, [typed])).toEqual([]);
  });
});
