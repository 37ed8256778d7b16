import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

/** A pattern that is no pattern is a fault of the settings, not of the claim. */
function patternOf(source: string | undefined): RegExp | undefined {
  if (!source) return undefined;
  try {
    return new RegExp(`^(?:${source})$`);
  } catch {
    return undefined;
  }
}

/** The same characters without separators, in capitals, and with letters that look like digits read as digits. */
function readings(memberId: string): string[] {
  const plain = memberId.replaceAll(/[\s.-]/g, "").toUpperCase();
  const oAsZero = (id: string) => [...id].map((_, at) => (id[at] === "O" ? replaceAt(id, at, "0") : id));
  return [plain, ...oAsZero(plain), plain.replaceAll("O", "0")];
}
const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

export const memberIdPattern = defineClaimEdit({
  id: "member-id-pattern",
  title: "Member id has the wrong form",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "Payer settings",
    section: "form of member ids, from the companion guide or the card",
  },
  leavesWhen: "Box 1a has the form of the payer’s member ids",

  *check({ parties: { subscriber, payer } }) {
    const pattern = patternOf(payer.memberIdPattern);
    if (!pattern || subscriber.memberId.trim() === "" || pattern.test(subscriber.memberId)) return;
    yield {
      at: "parties/subscriber/memberId",
      message: `The member id does not have the form that ${payer.name} uses.`,
      remedy: "Compare it with the card, letter by letter.",
    };
  },
  fix({ parties: { subscriber, payer } }, at) {
    const pattern = patternOf(payer.memberIdPattern);
    const fitting = [...new Set(readings(subscriber.memberId))].filter((id) => pattern?.test(id));
    const [value, ...others] = fitting;
    return value !== undefined && others.length === 0 ? { at, value } : undefined;
  },
});
