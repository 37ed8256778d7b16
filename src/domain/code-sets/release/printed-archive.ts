/** A document of an archive of printed pages: its text, pages parted by form feeds. */
export interface PrintedMember {
  readonly name: string;
  readonly text: string;
}

/** Control characters that part documents, and a name from its text; no archive begins with one. */
const DOCUMENT = "\u001c";
const NAME_END = "\u001d";

/** The texts of an archive's documents as one, so that nobody has to open the documents again. */
export const packedPrint = (members: readonly PrintedMember[]): string =>
  members.map(({ name, text }) => `${DOCUMENT}${plain(name)}${NAME_END}${plain(text)}`).join("");

const plain = (text: string): string => text.replaceAll(DOCUMENT, " ").replaceAll(NAME_END, " ");

export const isPackedPrint = (bytes: Uint8Array): boolean => bytes[0] === DOCUMENT.charCodeAt(0);

export const printedMembers = (text: string): PrintedMember[] =>
  text
    .split(DOCUMENT)
    .slice(1)
    .map((member) => {
      const end = member.indexOf(NAME_END);
      return { name: member.slice(0, end), text: member.slice(end + 1) };
    });
