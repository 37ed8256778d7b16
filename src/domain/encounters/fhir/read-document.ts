import { decodeBase64Text } from "../base64-text";
import { printable, readInstant, withoutUndefined } from "../field-text";
import { htmlToText } from "../html-text";
import type { IssueLog } from "../import-issue";
import type { ImportedDocument } from "../imported-encounter";
import type { BundleEntry, BundleIndex } from "./bundle-index";
import { type Json, listAt, textAt, wordsAt } from "./fhir-value";
import { readName } from "./read-person";

const READABLE = ["text/plain", "text/html", "text/xhtml", "application/xhtml+xml"];

/** A DocumentReference with inline text; other kinds are refused with the reason. */
export function readDocument(
  { place, id, resource }: BundleEntry,
  index: BundleIndex,
  log: IssueLog,
): ImportedDocument | undefined {
  const attachments = listAt(resource, "content").map(
    (content) => (content as { attachment?: Json })?.attachment,
  );
  const attachment = attachments.find((one) => READABLE.includes(mediaType(one))) ?? attachments[0];
  const text = readAttachment(attachment, `${place} content.attachment`, log);
  if (text === undefined) return undefined;
  const title =
    textAt(resource, "description") ?? wordsAt(resource, "type") ?? textAt(attachment, "title") ?? "Document";
  const written =
    textAt(resource, "date") ??
    textAt(attachment, "creation") ??
    textAt(resource, "context", "period", "start");
  const authoredAt = written === undefined ? undefined : readInstant(written);
  if (!authoredAt) {
    log.block(
      `${place} date`,
      written ? "field/invalid" : "field/missing",
      "The document has no readable date.",
    );
    return undefined;
  }
  return withoutUndefined({
    sourceId: id,
    kind: wordsAt(resource, "type")?.toLowerCase() ?? "note",
    title,
    authorName: readAuthor(resource, index),
    authoredAt,
    signed: textAt(resource, "docStatus") !== "preliminary",
    text,
  });
}

const mediaType = (attachment: Json): string =>
  (textAt(attachment, "contentType") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

function readAttachment(attachment: Json, place: string, log: IssueLog): string | undefined {
  const kind = mediaType(attachment);
  const refuse = (code: "document/kind-refused" | "document/empty", message: string) => {
    log.block(place, code, message);
    return undefined;
  };
  if (!READABLE.includes(kind))
    return refuse(
      "document/kind-refused",
      `A document of kind ${kind || "unknown"} is not read; send it as text/plain or text/html.`,
    );
  const data = textAt(attachment, "data");
  if (!data)
    return refuse("document/empty", "The text is not inside the file; only inline documents are read.");
  const decoded = decodeBase64Text(data);
  if (decoded === undefined) return refuse("document/empty", "The inline data is not base64 of UTF-8 text.");
  const text = printable(kind === "text/plain" ? decoded : htmlToText(decoded)).trim();
  return text ? text : refuse("document/empty", "The document holds no text.");
}

function readAuthor(resource: Json, index: BundleIndex): string | undefined {
  const author = listAt(resource, "author")[0];
  const shown = textAt(author, "display");
  if (shown) return shown;
  const { firstName, lastName } = readName(index.resolve(textAt(author, "reference"), resource));
  return lastName && [firstName, lastName].filter(Boolean).join(" ");
}
