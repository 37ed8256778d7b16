import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createShutdown } from "../../../scripts/installation/shutdown";
import { projectFolder } from "../../../scripts/project-folder";
import { runCommand, typeScriptCommand } from "../../../scripts/run-command";

interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");
const compose: Compose = createRequire(import.meta.url)("js-yaml").load(read("docker-compose.yml"));
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.image === "firstpass");

describe("OPS-2 docker-compose.yml", () => {
  it("has the database, the step that prepares it, and the three processes", () => {
    const names = services.map(([name]) => name).sort();
    expect(names).toEqual(["postgres", "practice-payer", "prepare", "web", "worker"]);
    expect(ours).toHaveLength(4);
  });

  it("starts processes that the image knows", async () => {
    const { output } = await runCommand(
      typeScriptCommand("scripts/run-process.ts", ["nothing"]),
      createShutdown(),
    );
    const known = /One of: (.*)\./.exec(output)?.[1]?.split(", ") ?? [];
    expect(known).toHaveLength(4);
    expect(ours.map(([, service]) => service.command?.[0]).sort()).toEqual([...known].sort());
  });

  it.each(ours)("%s sets variables that are documented", (_name, service) => {
    const variables = Object.keys(service.environment ?? {});
    expect(variables.length).toBeGreaterThan(0);
    for (const variable of variables) expect(read("docs/operations.md")).toContain(`\`${variable}\``);
  });

  it.each(ours)("%s writes into the shared data folder only", (_name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.volumes).toEqual(["firstpass-data:/data"]);
  });

  it("gives the connection that migrates to the step that migrates, and to nobody else", () => {
    const knowing = services.filter(([, service]) => service.environment?.DATABASE_URL);
    expect(knowing.map(([name]) => name)).toEqual(["prepare"]);
  });

  it("waits only for services that exist and for conditions that they can meet", () => {
    for (const [name, service] of services) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const target = compose.services[other];
        expect(target, `${name} waits for ${other}`).toBeDefined();
        if (condition === "service_healthy") expect(target?.healthcheck).toBeDefined();
      }
    }
    expect(Object.keys(compose.volumes).sort()).toEqual(["firstpass-data", "postgres-data"]);
  });

  it("contains no password", () => {
    expect(read("docker-compose.yml").match(/PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/g)).toBeNull();
  });
});

describe("OPS-2 Dockerfile", () => {
  const lines = read("Dockerfile")
    .split("\n")
    .filter((line) => !line.startsWith("#"));

  it("copies what exists, or what the build makes", () => {
    const made = ["/app/node_modules", "/app/.next/standalone"];
    const copied = lines.flatMap((line) => /^COPY --from=build (\S+) /.exec(line)?.[1] ?? []);
    expect(copied.length).toBeGreaterThan(4);
    for (const source of copied.filter((each) => !made.includes(each))) {
      expect(existsSync(path.join(projectFolder, source.replace("/app/", ""))), source).toBe(true);
    }
  });

  it("ends as an ordinary user with an entry point that exists", () => {
    expect(lines.findLast((line) => line.startsWith("USER "))).toBe("USER node");
    const entry: string[] = JSON.parse(
      lines.find((line) => line.startsWith("ENTRYPOINT"))?.slice(10) ?? "[]",
    );
    for (const file of entry.filter((part) => part.includes("/"))) {
      expect(existsSync(path.join(projectFolder, file)), file).toBe(true);
    }
  });
});
