import { expect, type Locator, type Page, test } from "@playwright/test";

const mostTabs = 40;
const holdsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/**
 * Everything a journey does to a page, by keyboard alone. Counts as screens.md does: one press or chord is one key,
 * the text typed into one field is one key; signing in and looking are none.
 */
export class KeyPath {
  private readonly steps: string[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** One chord of the key table, such as "Control+Enter" or "g q" for a sequence. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      this.steps.push(chord.replace("Control", "Ctrl").replace(" ", "Space"));
      await this.page.keyboard.press(chord === " " ? "Space" : chord);
    }
  }

  /** Text into the field that holds the focus. */
  async type(text: string): Promise<void> {
    this.steps.push("text");
    await this.page.keyboard.insertText(text);
  }

  /** Digits and letters, one key event each: for fields that listen to keys, still one key to count. */
  async typeKeys(text: string): Promise<void> {
    this.steps.push("text");
    await this.page.keyboard.type(text);
  }

  /** Tab until the element holds the focus; each is a key. Fails when it cannot be reached that way. */
  async tabTo(target: Locator, chord = "Tab"): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < mostTabs; presses += 1) {
      if (await holdsFocus(target)) return;
      await this.press(chord);
    }
    await expect(target, `reached within ${mostTabs} tabs`).toBeFocused();
  }

  /** Begins to count anew. */
  restart(): void {
    this.steps.length = 0;
  }

  get count(): number {
    return this.steps.length;
  }

  /** Asserts the target of screens.md 7.16 and prints the path that was walked. */
  expectAtMost(target: number, task: string): void {
    const words = `${task}: ${this.count} of ${target} keys: ${this.steps.join(" · ")}`;
    test.info().annotations.push({ type: "keys", description: words });
    // biome-ignore lint/suspicious/noConsole: the path is printed with the result, and copied to the documentation.
    console.log(`      ${words}`);
    expect(this.count, words).toBeLessThanOrEqual(target);
  }
}
