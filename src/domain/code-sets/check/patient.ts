import { ageAt, type CodeCheck } from "./checked-codes";

/** Sex and age lists of the Medicare code editor; a true pair goes on with a reason. */
export const checkSex: CodeCheck = function* ({ diagnoses, context }) {
  const { sex } = context;
  if (sex === undefined || sex === "U") return;
  const opposite = sex === "F" ? "male" : "female";
  for (const { position, code, answer } of diagnoses) {
    if (answer.kind !== "valid" || answer.entry.sex !== opposite) continue;
    yield {
      kind: "sex",
      severity: "warn",
      at: { list: "diagnoses", position },
      codes: [code],
      message: `${code} applies to ${opposite} patients; the claim says ${sex}.`,
      why: { authority: "CMS Medicare Code Editor, sex conflict lists", release: answer.release.name },
      remedy: "Compare sex and code with the record; a true pair goes on with a reason.",
    };
  }
};

export const checkAge: CodeCheck = function* ({ diagnoses, context }) {
  for (const { position, code, on, answer } of diagnoses) {
    const range = answer.kind === "valid" ? answer.entry.age : undefined;
    const age = ageAt(context, on);
    if (!range || age === undefined || (age >= range.from && age <= range.through)) continue;
    yield {
      kind: "age",
      severity: "warn",
      at: { list: "diagnoses", position },
      codes: [code],
      message: `${code} applies from ${range.from} to ${range.through} years; the patient was ${age}.`,
      why: {
        authority: "CMS Medicare Code Editor, age conflict lists",
        ...(answer.kind === "valid" && { release: answer.release.name }),
      },
      remedy: "Compare birth date and code with the record; a true pair goes on with a reason.",
    };
  }
};
