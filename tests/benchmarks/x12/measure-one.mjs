/** One subject on one file in a process of its own, so that its peak memory is its own: prints what it saw and took. */
import { SUBJECTS } from "./subjects.mjs";

const [name, file, small] = process.argv.slice(2);
/** Of processor time, so that a busy machine warms up like a quiet one; enough that a slow one has made its machine code. */
const WARM_MS = 2000;
const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const warm = await SUBJECTS[name](small);
for (const start = processorMs(); processorMs() - start < WARM_MS; ) await warm();

const run = await SUBJECTS[name](file);
const before = process.cpuUsage();
const start = performance.now();
const made = await run();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
// What was written is looked at when the clock has stopped.
const seen = typeof made === "function" ? made() : made;
console.log(JSON.stringify({ ...seen, seconds, cpuSeconds: (user + system) / 1e6, megabytes }));
