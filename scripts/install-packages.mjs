// The first minute of `npm start` and `npm test`: nothing is installed yet and the Node may be as old as 20.9,
// so this file uses no package and no TypeScript. What follows runs under the Node that the packages bring.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("..", import.meta.url));
const binFolder = path.join(projectFolder, "node_modules", ".bin");
const onWindows = process.platform === "win32";
const installTimeoutMs = 10 * 60_000;
const packagesBringNode = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);

/** Says what is wrong with this Node, or nothing when it can do the work. */
export function nodeComplaint(version = process.versions.node, broughtByPackages = packagesBringNode) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor, neededMinor] = broughtByPackages ? [20, 9] : [22, 18];
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Node ${version} is too old: FirstPass needs Node ${neededMajor}.${neededMinor} or newer here (24 is best).`;
}

/** True when every package of the lockfile is in place in its locked version; packages of other systems do not count. */
export function packagesAreInstalled(folder = projectFolder) {
  const locked = readPackages(path.join(folder, "package-lock.json"));
  const installed = readPackages(path.join(folder, "node_modules", ".package-lock.json"));
  if (!locked || !installed) return false;
  return Object.entries(locked).every(
    ([place, wanted]) => place === "" || wanted.optional || installed[place]?.version === wanted.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return undefined; // absent or cut short: either way the packages have to be installed
  }
}

/** Installs the locked packages unless they are there. Returns false after saying why it could not. */
export function installPackages() {
  const complaint = nodeComplaint();
  if (complaint) {
    console.error(complaint);
    return false;
  }
  if (packagesAreInstalled()) return true;
  console.log("Installing the locked packages with npm ci; the first time this takes about a minute.");
  const begun = Date.now();
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: projectFolder,
    encoding: "utf8",
    shell: onWindows,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: installTimeoutMs,
  });
  if (result.status === 0) {
    console.log(`Packages installed in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
    return true;
  }
  console.error(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`);
  console.error(
    "npm ci failed. Is the package registry reachable, and may this user write into this folder?",
  );
  return false;
}

/** The Node of the packages where they bring one that runs here, else this one. */
function installedNode() {
  const brought = path.join(binFolder, "node");
  const works = packagesBringNode && spawnSync(brought, ["--version"], { stdio: "ignore" }).status === 0;
  if (works) return brought;
  const complaint = nodeComplaint(process.versions.node, false);
  if (!complaint) return process.execPath;
  console.error(`${complaint} (The Node 24 that comes with the packages does not run on this machine.)`);
  return undefined;
}

/**
 * Runs a TypeScript entry point of this folder to its end and passes signals on.
 * Resolves to its exit code and to the last message it sent, if any.
 */
export function runUnderInstalledNode(script, args = []) {
  const node = installedNode();
  if (!node) return Promise.resolve({ code: 1, message: undefined });
  const child = spawn(node, ["--import", "./scripts/resolve-aliases.mjs", script, ...args], {
    cwd: projectFolder,
    // The channel carries the message, and tells the child when this process is gone, however it ended.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: binFolder + path.delimiter + (process.env.PATH ?? "") },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  let message;
  child.on("message", (received) => {
    message = received;
  });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(String(error));
      resolve({ code: 1, message });
    });
    child.on("exit", (code) => resolve({ code: code ?? 1, message }));
  });
}
