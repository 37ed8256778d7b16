/** A part of a clinical document; offsets count characters of the whole text, end exclusive. */
export interface DocumentSection {
  /** As written, without its colon; undefined for text before the first heading. */
  readonly heading?: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

/** Headings of clinical notes in lower case; a line that is one of them opens a section. */
const KNOWN_HEADINGS = new Set(
  (
    "reason for visit,chief complaint,history,history of present illness,hpi,interval history,subjective,objective," +
    "past medical history,past surgical history,medical history,surgical history,family history,social history," +
    "medications,current medications,allergies,review of systems,ros,vitals,vital signs,exam,physical exam," +
    "physical examination,exam and results,results,laboratory,labs,imaging,studies,data reviewed,assessment,plan," +
    "assessment and plan,impression,impression and plan,diagnosis,diagnoses,procedure,procedures,procedure note," +
    "hospital course,discharge diagnoses,discharge medications,disposition,follow-up,instructions,counseling," +
    "mental status exam,time,treatment,goals,progress,addendum,emergency department course,medical decision making," +
    "prenatal course,development,immunizations,growth,indication,findings,technique,complications,signature"
  ).split(","),
);

const INLINE_HEADING = /^([A-Za-z][A-Za-z &/-]{2,40}):(?=\s|$)/;
const CAPITALS = /^[A-Z][A-Z &/-]{2,40}:?$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

/** A known heading alone on its line or before a colon, or a line in capitals. */
function headingOf(line: string): { readonly heading: string; readonly length: number } | undefined {
  const bare = line.trim();
  const inline = INLINE_HEADING.exec(line);
  if (inline?.[1] && KNOWN_HEADINGS.has(inline[1].toLowerCase()))
    return { heading: inline[1], length: inline[0].length };
  const alone = bare.replace(/:$/, "");
  if (KNOWN_HEADINGS.has(alone.toLowerCase()) || CAPITALS.test(bare))
    return { heading: alone, length: line.length };
  return undefined;
}

/** The sections of a note in order; together they cover the whole text. */
export function readSections(text: string): DocumentSection[] {
  const opened: { heading?: string; start: number; bodyStart: number }[] = [];
  for (const line of linesOf(text)) {
    const found = headingOf(line.text);
    if (found)
      opened.push({ heading: found.heading, start: line.start, bodyStart: line.start + found.length });
    else if (opened.length === 0) opened.push({ start: 0, bodyStart: 0 });
  }
  return opened.map((section, position) => ({
    ...section,
    bodyStart: skipBlank(text, section.bodyStart, opened[position + 1]?.start ?? text.length),
    end: opened[position + 1]?.start ?? text.length,
  }));
}

function skipBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at] ?? "")) at += 1;
  return at;
}

/** Where a passage stands, as people say it: "Assessment and plan, line 2". */
export function placeOfSpan(text: string, start: number): string {
  const section = readSections(text).findLast((one) => one.start <= start);
  const line = text
    .slice(section?.bodyStart ?? 0, Math.max(start, section?.bodyStart ?? 0))
    .split("\n").length;
  return section?.heading ? `${section.heading}, line ${line}` : `line ${line}`;
}
