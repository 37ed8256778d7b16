/**
 * Who may import whom, in the rule language of dependency-cruiser. tests/architecture/boundaries.test.ts applies it
 * with imports that it reads itself: under TypeScript 7 the tool's own readers see no TSX and no type-only import.
 */

/** Each domain slice and the slices it may build on, in the order of the revenue cycle. */
const DOMAIN = {
  shared: [],
  x12: ["shared"],
  "code-sets": ["shared"],
  documentation: ["shared"],
  encounters: ["shared", "code-sets", "documentation"],
  coding: ["shared", "code-sets", "documentation", "encounters"],
  grouping: ["shared", "code-sets"],
  claims: ["shared", "code-sets"],
  "claim-edits": ["shared", "code-sets", "claims"],
  submissions: ["shared", "x12", "claims"],
  ledger: ["shared"],
  remittances: ["shared", "x12", "claims", "ledger"],
  denials: ["shared", "code-sets", "claims", "remittances"],
  appeals: ["shared", "claims", "denials"],
  "coding-audits": ["shared", "coding"],
  measures: ["shared"],
  settings: ["shared", "claims", "appeals"],
};

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const domainSlices = Object.entries(DOMAIN).map(([slice, allowed]) =>
  error(
    `domain-${slice}`,
    `domain/${slice} may use only: ${allowed.join(", ") || "nothing"}.`,
    { path: `^src/domain/${slice}/` },
    { path: "^src/domain/", pathNot: [slice, ...allowed].map((name) => `^src/domain/${name}/`) },
  ),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    error("no-cycles", "What depends on itself cannot be understood alone.", {}, { circular: true }),
    error("domain-is-pure", "The domain imports only itself.", { path: "^src/domain/" }, { pathNot: "^src/domain/" }),
    error(
      "domain-slice-is-listed",
      "A new slice of the domain says in the table above what it builds on.",
      { path: "^src/domain/", pathNot: Object.keys(DOMAIN).map((slice) => `^src/domain/${slice}/`) },
      {},
    ),
    ...domainSlices,
    error(
      "database-behind-server",
      "Only the server and the seed talk to Prisma.",
      { path: "^src/", pathNot: "^src/(server|generated)/" },
      { path: "(@prisma/|^src/generated/prisma|^src/server/db/)" },
    ),
    error(
      "routers-are-thin",
      "A router binds use-cases, queries and personal acts; it touches neither database nor domain.",
      { path: "^src/server/api/routers/" },
      { pathNot: "^(src/server/(use-cases|queries|api|access/acts)/|node_modules/zod)" },
    ),
    error(
      "use-cases-know-no-transport",
      "What the work means does not depend on how it was asked for.",
      { path: "^src/server/(use-cases|queries|repositories|db)/" },
      { path: "(node_modules/(@trpc|next|next-auth)/|^src/server/(api|jobs)/|^src/server/access/next-auth)" },
    ),
    error(
      "use-cases-do-not-call-use-cases",
      "One transaction each; what they share sinks into the domain or a repository.",
      { path: "^src/server/use-cases/[^/]+/" },
      { path: "^src/server/use-cases/[^/]+/", pathNot: ["^src/server/use-cases/use-case\\.ts$", "-input\\.ts$"] },
    ),
    error(
      "reads-change-nothing",
      "A read model knows no use-case.",
      { path: "^src/server/queries/" },
      { path: "^src/server/use-cases/" },
    ),
    error(
      "no-network-in-a-transaction",
      "Jobs call the outside world between transactions; what runs inside one cannot reach it.",
      { path: "^src/server/(use-cases|queries|repositories|db)/" },
      { path: "^src/server/gateways/", dependencyTypesNot: ["type-only"] },
    ),
    error(
      "gateways-know-no-database",
      "The outside world is reached without a transaction in hand.",
      { path: "^src/server/gateways/" },
      { path: "(@prisma/|^src/generated/prisma|^src/server/(db|repositories|use-cases|queries)/)" },
    ),
    error(
      "ui-sees-the-server-as-types",
      "Screens know the shape of answers, never the code behind them.",
      { path: "^src/(features|components|trpc)/", pathNot: "^src/trpc/prefetch\\.tsx$" },
      { path: "^src/server/", dependencyTypesNot: ["type-only"] },
    ),
    error(
      "features-are-strangers",
      "Features meet on a page, not in each other's imports.",
      { path: "^src/features/([^/]+)/" },
      { path: "^src/features/", pathNot: "^src/features/$1/" },
    ),
    error(
      "components-know-no-feature",
      "The design system is handed its data and hands on its acts.",
      { path: "^src/components/" },
      { path: "^src/(features|app|trpc|server)/" },
    ),
    error(
      "pages-are-shims",
      "A page prefetches and renders one feature.",
      { path: "^src/app/.*(page|layout|error|not-found)\\.tsx$" },
      { path: "^src/", pathNot: "^src/(features|components|trpc|app)/" },
    ),
    error(
      "cli-uses-the-domain",
      "The command line is the domain as a library.",
      { path: "^src/cli/" },
      { path: "^src/", pathNot: "^src/(cli|domain|node)/" },
    ),
    error(
      "the-server-knows-no-command-line",
      "Only the command line's own programs in the server build on its words and options.",
      { path: "^src/server/", pathNot: "^src/server/command-line/" },
      { path: "^src/(cli|server/command-line)/" },
    ),
    error(
      "node-tools-know-only-the-domain",
      "What every program hands the domain of its runtime depends on no program.",
      { path: "^src/node/" },
      { path: "^src/", pathNot: "^src/(node|domain)/" },
    ),
    error(
      "screens-run-in-a-browser",
      "Tools of Node are out of reach there.",
      { path: "^src/(features|components|trpc)/" },
      { path: "^(src/node/|node:)" },
    ),
    error(
      "the-practice-payer-shares-only-x12",
      "It stands for somebody else's system.",
      { path: "^src/simulator/" },
      { path: "^src/", pathNot: "^src/(simulator|domain/(x12|shared))/" },
    ),
    error("nothing-imports-tests", "", { path: "^(src|prisma)/" }, { path: "^(tests|e2e)/" }),
  ],
};
