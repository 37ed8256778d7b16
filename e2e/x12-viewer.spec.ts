import { readFileSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { firstRow } from "./support/api-reader";
import { expect, test } from "./support/journey";
import { heading } from "./support/rows";
import { signIn } from "./support/sign-in";

const damaged = "public/samples/damaged-claims.837";
const segments = (page: Page) => page.getByRole("grid", { name: "Segments" });
const focused = (page: Page) => page.locator(":focus");
const detail = (page: Page) => page.getByRole("region", { name: /^2 / });

/** What the frame of a page asks of itself: who is signed in, and how much work waits. */
const FRAMES_OWN = /^\/api\/trpc\/(access\.state|session\.\w+)(,(access\.state|session\.\w+))*$/;

/** Pages and their parts are loaded; anything else goes out, and so does what names the people of the file. */
function isSending(request: Request): boolean {
  const { pathname } = new URL(request.url());
  const loads = request.method() === "GET" && !pathname.startsWith("/api/");
  const words = `${request.url()} ${request.postData() ?? ""}`;
  return !(loads || FRAMES_OWN.test(pathname)) || /FP0000|Whitaker|ISA/.test(words);
}

test("a damaged file opens beside the network: findings at their places, search, reference, cover", async ({
  page,
  keys,
}) => {
  await signIn(page, "biller");
  await page.goto("/files/open");
  await expect(heading(page, "Open an X12 file")).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (isSending(request)) sent.push(request.url());
  });

  const chooser = page.waitForEvent("filechooser");
  await keys.press("n");
  await (await chooser).setFiles(damaged);
  await expect(segments(page).getByRole("row", { name: /Interchange Control Header/ })).toBeVisible();
  await expect(page.getByText("nothing of it is sent or kept")).toBeVisible();
  await expect(focused(page)).toHaveRole("row");
  await expectAccessible(page, "an open file");

  await keys.press(".");
  await expect(focused(page)).toContainText("DMG*D8*19611314*M");
  await expect(detail(page)).toContainText("no date");
  await expect(detail(page)).toContainText("SNIP 1");
  await keys.press(".");
  await expect(focused(page)).toContainText("CLM*FP00000003*42");
  await expect(detail(page)).toContainText("SNIP 3");
  await expect(detail(page)).toContainText("claim FP00000003");
  await keys.press(",");
  await expect(focused(page)).toContainText("DMG*D8*19611314*M");

  await keys.press("v", "v");
  await expect(page.getByRole("columnheader", { name: "Holds" })).toBeHidden();
  await keys.press("v");

  await keys.press("/");
  await keys.type("FP00000002");
  await expect(page.getByText("1 of 1")).toBeVisible();
  await expect(segments(page).locator("[aria-current]")).toContainText("CLM*FP00000002");
  await expect(detail(page)).toContainText("box 26 of the CMS-1500");
  await keys.press("Escape");

  await keys.press("2");
  await keys.press("End");
  await expect(focused(page)).toContainText("Delay Reason Code");
  await expect(focused(page)).toContainText("left out");
  await expect(focused(page)).toContainText("Proof of eligibility");

  await keys.press("/");
  await keys.type("Whitaker");
  await expect(segments(page).locator("[aria-current]")).toContainText("Whitaker");
  await keys.press("Escape", "w", "1");
  await expect(segments(page).locator("[aria-current]")).toContainText("•••••");
  await expect(segments(page)).not.toContainText("Whitaker");
  await expectAccessible(page, "a covered file");
  expect(sent).toEqual([]);
});

test("a role without X12 files drops its own file and sees it covered", async ({ page }) => {
  await signIn(page, "viewer");
  await page.goto("/files/open");
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "damaged.837"));
      return transfer;
    },
    readFileSync(damaged, "utf8"),
  );
  await page
    .getByRole("region", { name: "File", exact: true })
    .dispatchEvent("drop", { dataTransfer: dropped });
  await expect(heading(page, /damaged\.837/)).toBeVisible();
  await expect(
    segments(page)
      .getByRole("row", { name: /Subscriber Name/ })
      .first(),
  ).toContainText("•••••");
  await expect(segments(page)).not.toContainText("Whitaker");
  await page.getByRole("button", { name: "Show patient data" }).click();
  await expect(segments(page)).toContainText("Whitaker");
});

test("a stored file opens in the same viewer, its findings and its batch one key away", async ({
  page,
  keys,
}) => {
  await signIn(page, "biller");
  await page.goto(`/files/${await firstRow(page, "submissions.files")}`);
  await expect(segments(page).getByRole("row", { name: /Interchange Control Header/ })).toBeVisible();
  await expect(page.getByText("Opening a file leaves a trace.")).toBeVisible();
  await keys.press("w");
  await expect(page.getByText("Download")).toBeVisible();
  await keys.press("Escape");
  await expectAccessible(page, "a stored file");
});
