/**
 * From a key to its rows on the screen, in a browser against an installation that runs, over its own files: `node
 * --no-warnings --import ./scripts/resolve-aliases.mjs tests/benchmarks/encoder-keystroke.ts`. BASE_URL and
 * DEMO_PASSWORD say where and as whom; CHROMIUM_PATH names a browser of this machine, GAP_MS the pause between keys.
 * It imports and changes nothing.
 */
import { chromium, type Page } from "@playwright/test";
import { browserSettings } from "../support/browser-settings";
import { ENCODER_QUERIES } from "./encoder-queries";

const { base, email, password, chromium: path, gapMs } = browserSettings;
const QUERIES = 42;
const LONGEST_WAIT_MS = 10_000;

/** What the page itself counts; `changed` is when rows were last painted after a key. */
interface Watch {
  key: number;
  changed: number;
  shift: number;
  open: number;
}
declare global {
  interface Window {
    watch: Watch;
  }
}

const spoken = ENCODER_QUERIES.trim()
  .split("\n")
  .map((line) => line.split("|")[1] ?? "");
const queries = spoken.filter((_, at) => at % Math.floor(spoken.length / QUERIES) === 0).slice(0, QUERIES);

async function signIn(page: Page): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 60_000 });
}

/** Counts in the page from the moment a key is handled to the frame behind the one that shows other rows. */
function watchRows(): void {
  window.watch = { key: 0, changed: 0, shift: 0, open: 0 };
  addEventListener(
    "keydown",
    () => {
      window.watch.key = performance.now();
      window.watch.changed = 0;
    },
    true,
  );
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    window.watch.changed = performance.now();
  };
  new MutationObserver((changes) => {
    const list = document.querySelector('[role="listbox"][aria-label="Codes found"]');
    if (!changes.some(({ target }) => list?.contains(target))) return;
    requestAnimationFrame(() => painted.port2.postMessage(undefined));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((seen) => {
    for (const entry of seen.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) window.watch.shift += entry.value;
  }).observe({ type: "layout-shift" });
  const ask = window.fetch;
  window.fetch = async (...call) => {
    window.watch.open += 1;
    try {
      return await ask(...call);
    } finally {
      window.watch.open -= 1;
    }
  };
}

/** Where the field, the list and the pane beside begin: what must stay where it is while rows come and go. */
const places = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    ["[role=combobox]", '[role="listbox"][aria-label="Codes found"]', '[data-pane="2"]'].flatMap((place) => {
      const box = document.querySelector(place)?.getBoundingClientRect();
      return box ? [box.left, box.top, box.width] : [];
    }),
  );

async function pressKey(page: Page, key: string): Promise<number | undefined> {
  await page.keyboard.press(key);
  await page.waitForTimeout(gapMs);
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const { key: at, changed, open } = await page.evaluate(() => window.watch);
    if (changed > 0) return changed - at;
    if (open === 0 || Date.now() > end) return undefined;
    await page.waitForTimeout(5);
  }
}

function spread(name: string, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1);
  console.log(`${name}: ${sorted.length}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

const browser = await chromium.launch({
  ...(path && { executablePath: path }),
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-quic"],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  const page = await context.newPage();
  await signIn(page);
  await page.goto(`${base}/encoder`);
  await page.getByRole("combobox", { name: "Words, abbreviation or code" }).waitFor();
  // The first question after a start waits for the files.
  await page.keyboard.type("ready");
  await page.waitForLoadState("networkidle", { timeout: 120_000 });
  await page.evaluate(watchRows);
  const waits: number[] = [];
  const waitsServer: number[] = [];
  page.on("requestfinished", (request) => {
    const { requestStart, responseStart } = request.timing();
    if (request.url().includes("encoder.search")) waitsServer.push(responseStart - requestStart);
  });
  const before = await places(page);
  let keys = 0;
  let moved = 0;
  for (const query of queries) {
    await page.keyboard.press("Control+A");
    for (const letter of query) {
      const wait = await pressKey(page, letter === " " ? "Space" : letter);
      keys += 1;
      if (wait !== undefined) waits.push(wait);
      const now = await places(page);
      moved = Math.max(moved, ...now.map((place, at) => Math.abs(place - (before[at] ?? place))));
    }
  }
  console.log(`${queries.length} queries, ${keys} keys, ${gapMs} ms apart; the others changed no row`);
  spread("key to rows painted", waits);
  spread("answer of the server", waitsServer);
  const { shift } = await page.evaluate(() => window.watch);
  console.log(
    `layout shift ${shift.toFixed(4)}; field, list and pane beside moved by ${moved.toFixed(1)} px`,
  );
} finally {
  await browser.close();
}
