import { expect, it } from "vitest";
import { isValidNpi } from "@/domain/shared/npi";

it("accepts the example of the CMS check digit specification", () => {
  expect(isValidNpi("1234567893")).toBe(true);
});
it.each(["1234567890", "123456789", "3234567893", "12345678931", "12345A7893", ""])("refuses %s", (npi) => {
  expect(isValidNpi(npi)).toBe(false);
});
it("notices any single wrong digit", () => {
  const right = "1234567893";
  for (let position = 1; position < 10; position += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const wrong = `${right.slice(0, position)}${digit}${right.slice(position + 1)}`;
      if (wrong !== right) expect(isValidNpi(wrong)).toBe(false);
    }
});
