import { displayCode } from "../code-format";
import type {
  ArticleCodes,
  ArticleContractor,
  CoverageArticle,
  CoverageContractor,
} from "../components/coverage-articles";
import { type ReadingWatch, readDelimitedTable } from "./delimited-table";
import { type ImportIssue, issueAt, type ReadResult } from "./import-issue";
import { ownText } from "./own-text";
import { dateOfCell, isOpenEnd } from "./table-cells";

const NUMBER = /^\d{1,7}$/;
/** Written where an article has a list without codes. */
const NOT_APPLICABLE = /^(XX000|N\/A)?$/i;

const VERSION_COLUMNS = { id: /^article id$/, version: /^article version$/ };

/** "52840/12", or what is wrong with the two numbers. */
const articleKey = (line: number, id: string, version: string): string | ImportIssue =>
  NUMBER.test(id) && NUMBER.test(version)
    ? `${id}/${version}`
    : issueAt("value-malformed", line, `"${id}" and "${version}" are no article and version`);

/** article.csv of the Medicare Coverage Database: each version with its dates; its text is not read. */
export const readCoverageArticles = (text: string): ReadResult<CoverageArticle> =>
  readDelimitedTable(text, {
    columns: {
      ...VERSION_COLUMNS,
      title: /^title$/,
      name: /^display id$/,
      from: /^article eff date$/,
      end: /^article end date$/,
      revised: /^article rev end date$/,
      retired: /^date retired$/,
    },
    optional: ["name", "end", "revised", "retired"],
    take: ({ line, cells: { id, version, title, name, from: first, end, revised, retired } }) => {
      const key = articleKey(line, id, version);
      if (typeof key !== "string") return key;
      const from = dateOfCell(first);
      const ends = [end, revised, retired].filter((cell) => !isOpenEnd(cell));
      const last = ends.map(dateOfCell);
      if ((!from && !isOpenEnd(first)) || last.includes(undefined))
        return issueAt("date-malformed", line, `article ${key} has dates "${[first, ...ends].join('", "')}"`);
      const [through] = last.filter((date) => date !== undefined).sort();
      return {
        key: ownText(key),
        name: ownText(name || `A${id}`),
        title: ownText(title),
        ...(from && { from }),
        ...(through && { through }),
      };
    },
  });

/** article_x_contractor.csv: who has issued which version. */
export const readArticleContractors = (text: string): ReadResult<ArticleContractor> =>
  readDelimitedTable(text, {
    columns: {
      ...VERSION_COLUMNS,
      contractor: /^contractor id$/,
      type: /^contractor type id$/,
      edition: /^contractor version$/,
    },
    take: ({ line, cells: { id, version, contractor, type, edition } }) => {
      const article = articleKey(line, id, version);
      if (typeof article !== "string") return article;
      return { article, contractor: `${contractor}/${type}/${edition}` };
    },
  });

/** contractor.csv: numbers and names of the Medicare contractors. */
export const readCoverageContractors = (text: string): ReadResult<CoverageContractor> =>
  readDelimitedTable(text, {
    columns: {
      id: /^contractor id$/,
      type: /^contractor type id$/,
      edition: /^contractor version$/,
      number: /^contractor number$/,
      name: /^contractor bus name$/,
    },
    take: ({ line, cells: { id, type, edition, number, name } }) =>
      /^[0-9A-Z]{3,5}$/i.test(number)
        ? { key: `${id}/${type}/${edition}`, number: number.padStart(5, "0"), name }
        : issueAt("value-malformed", line, `"${number}" is no number of a contractor`),
  });

/** article_x_hcpc_code.csv: the procedures an article speaks of. */
export const readArticleProcedures = (text: string): ReadResult<ArticleCodes> =>
  readArticleCodes(text, {
    code: /^hcpc code id$/,
    group: /^hcpc code group$/,
    read: (cell) => (/^[0-9A-Z]{5}$/.test(cell) ? cell : undefined),
  });

/** article_x_icd10_covered.csv and article_x_icd10_noncovered.csv: diagnoses that support medical necessity, or do not. */
export const readArticleDiagnoses = (
  text: string,
  list: "covered" | "noncovered",
  watch?: ReadingWatch,
): ReadResult<ArticleCodes> =>
  readArticleCodes(text, {
    watch,
    code: /^icd10 code id$/,
    group: list === "covered" ? /^icd10 covered group$/ : /^icd10 noncovered group$/,
    read: (cell) =>
      /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/.test(cell) ? displayCode("icd10cm", cell) : undefined,
  });

interface CodeColumn {
  readonly code: RegExp;
  readonly group: RegExp;
  readonly read: (cell: string) => string | undefined;
  readonly watch?: ReadingWatch | undefined;
}

/** Half a million rows: each code is kept once, and the codes of a group together. */
function readArticleCodes(
  text: string,
  { code: heading, group: groupHeading, read, watch }: CodeColumn,
): ReadResult<ArticleCodes> {
  const groups = new Map<string, { article: string; group: string; codes: string[] }>();
  const known = new Map<string, string>();
  const { issues } = readDelimitedTable(text, {
    columns: { ...VERSION_COLUMNS, code: heading, group: groupHeading },
    watch,
    take: ({ line, cells: { id, version, code: cell, group } }) => {
      const article = articleKey(line, id, version);
      if (typeof article !== "string") return article;
      if (NOT_APPLICABLE.test(cell)) return undefined;
      const code = known.get(cell) ?? read(cell.toUpperCase());
      if (code === undefined)
        return issueAt("code-malformed", line, `"${cell}" of article ${article} is no code`);
      known.set(cell, code);
      const key = `${article} ${group}`;
      const held = groups.get(key) ?? { article, group, codes: [] };
      held.codes.push(code);
      groups.set(key, held);
      return undefined;
    },
  });
  return { rows: [...groups.values()], issues };
}
