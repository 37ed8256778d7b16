import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, openCluster } from "../../../scripts/postgres/cluster";
import { connectionProblem, withClient } from "../../../scripts/postgres/connection";
import { serverAccount, serverBinary } from "../../../scripts/postgres/server-binaries";

let home: string;
let said: string[];
let open: Cluster[];

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "cluster-"));
  await chmod(home, 0o711);
  said = [];
  open = [];
});

afterEach(async () => {
  for (const cluster of open) await cluster.stop();
  await rm(home, { recursive: true });
});

const folder = () => path.join(home, "postgres");

async function start(superuserPassword?: string): Promise<Cluster> {
  const cluster = await openCluster({
    folder: folder(),
    logFolder: path.join(home, "logs"),
    say: (line) => said.push(line),
    ...(superuserPassword && { superuserPassword }),
  });
  open.push(cluster);
  return cluster;
}

const rowsOf = (cluster: Cluster, sql: string) =>
  withClient(cluster.url("postgres"), async (client) => (await client.query(sql)).rows);

async function untilItAnswers(cluster: Cluster): Promise<void> {
  while (await connectionProblem(cluster.url("postgres"))) await new Promise((next) => setTimeout(next, 50));
}

describe("the embedded PostgreSQL", () => {
  it("keeps its rows from one start to the next", async () => {
    const first = await start();
    await rowsOf(first, "create table kept as select 7 as number");
    await first.stop();
    const second = await start();
    expect(await rowsOf(second, "select number from kept")).toEqual([{ number: 7 }]);
    expect(said).toEqual([]);
  });

  it("asks for the password when it has one, and speaks to this machine only", async () => {
    const cluster = await start("secret of the superuser");
    const [row] = await rowsOf(cluster, "select current_setting('listen_addresses') as listens");
    expect(row).toEqual({ listens: "127.0.0.1" });
    const nobody = `postgresql://postgres:guess@127.0.0.1:${cluster.port}/postgres`;
    expect((await connectionProblem(nobody))?.code).toBe("28P01");
    const rules = (await readFile(path.join(cluster.folder, "pg_hba.conf"), "utf8")).match(
      /^[^#\n]*trust$/gm,
    );
    expect(rules).toBeNull();
  });

  it("moves a half-written folder aside, deleting nothing, and starts", async () => {
    await mkdir(folder());
    await writeFile(path.join(folder(), "PG_VERSION"), "18\n");
    const cluster = await start();
    expect(await rowsOf(cluster, "select 1 as one")).toEqual([{ one: 1 }]);
    const aside = (await readdir(home)).filter((name) => name.startsWith("postgres.incomplete-"));
    expect(aside).toHaveLength(1);
    expect(await readFile(path.join(home, aside[0] ?? "", "PG_VERSION"), "utf8")).toBe("18\n");
    expect(said.join()).toContain("half written");
  });

  it("starts over the note of a server that is gone", async () => {
    const first = await start();
    const note = await readFile(path.join(first.folder, "postmaster.pid"), "utf8");
    await first.stop();
    await writeFile(path.join(first.folder, "postmaster.pid"), note.replace(/^\d+/, "999999"));
    const second = await start();
    expect(await rowsOf(second, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("takes over a server that an earlier, killed start left running", async () => {
    const first = await start();
    await rowsOf(first, "create table kept as select 7 as number");
    await first.stop();
    const account = serverAccount(first.folder);
    const args = ["-D", first.folder, "-w", "-o", `-p ${first.port} -c unix_socket_directories=`, "start"];
    spawnSync(serverBinary("pg_ctl", account), args, { ...account, cwd: tmpdir(), stdio: "ignore" });
    expect(await rowsOf(first, "select 1 as one")).toEqual([{ one: 1 }]);

    const second = await start();
    expect(said.join()).toContain("still running; stopping it");
    expect(await rowsOf(second, "select number from kept")).toEqual([{ number: 7 }]);
  });

  it("is up again, on the same port and with every committed row, after kill -9", async () => {
    const cluster = await start("secret of the superuser");
    await rowsOf(cluster, "create table kept as select 7 as number");
    const killed = cluster.pid();
    process.kill(Number(killed), "SIGKILL");
    await untilItAnswers(cluster);
    expect(cluster.pid()).not.toBe(killed);
    expect(await rowsOf(cluster, "select number from kept")).toEqual([{ number: 7 }]);
    expect(said.join()).toContain("postgres ended (SIGKILL); starting it again");
  });

  it("says so when the folder was made by another major version", async () => {
    await (await start()).stop();
    await writeFile(path.join(folder(), "PG_VERSION"), "17\n");
    await expect(start()).rejects.toThrow("was made by PostgreSQL 17");
  });
});
