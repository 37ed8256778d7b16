/** A code, category or range that a paragraph names, without dots: B20, E11, T36 to T50. */
export interface NamedCodes {
  readonly from: string;
  readonly to: string;
  /** As it stands in the text. */
  readonly text: string;
}

/** One numbered part of the official guidelines, with the text up to the next number. */
export interface GuidelineSection {
  /** As coders cite it: I.C.9.a.2. */
  readonly number: string;
  readonly title: string;
  /** 0 for a whole section, 1 for a letter, and so on inward. */
  readonly level: number;
  /** Page of the document. */
  readonly page: number;
  readonly paragraphs: readonly string[];
  readonly names: readonly NamedCodes[];
}

export interface Guidelines {
  readonly sections: readonly GuidelineSection[];
  /** Numbers in the document's own table of contents; each is among the sections. */
  readonly listed: number;
}
