import { expect, test } from "vitest";
import {
  readArticleContractors,
  readArticleDiagnoses,
  readArticleProcedures,
  readCoverageArticles,
  readCoverageContractors,
} from "@/domain/code-sets/readers/coverage-tables";

const placesOf = (issues: readonly { readonly line: number; readonly code: string }[]) =>
  issues.map(({ line, code }) => [line, code]);

test("C11: versions of articles with their dates; long texts between them are passed over", () => {
  const head =
    '"article_id","article_version","title","article_pub_date","article_eff_date","article_end_date","description","status","article_rev_end_date","date_retired","display_id"\n';
  const text = `${head}"52840","12","Billing and Coding: Example","2024-01-01 00:00:00","2024-02-01 00:00:00","","<p>Words
of <b>many</b> lines,\twith ""marks""</p>","A","2025-01-31 00:00:00","","A52840"
"52841","1","Not yet","","","","","P","","",""`;
  expect(readCoverageArticles(text)).toEqual({
    issues: [],
    rows: [
      {
        key: "52840/12",
        name: "A52840",
        title: "Billing and Coding: Example",
        from: "2024-02-01",
        through: "2025-01-31",
      },
      { key: "52841/1", name: "A52841", title: "Not yet" },
    ],
  });
  expect(
    placesOf(
      readCoverageArticles(
        `${head}"x","1","t","","","","","A","","",""\n"1","1","t","","soon","","","A","","",""`,
      ).issues,
    ),
  ).toEqual([
    [2, "value-malformed"],
    [3, "date-malformed"],
  ]);
});

test("C11: contractors, and who issued which version", () => {
  expect(
    readCoverageContractors(
      "contractor_id,contractor_type_id,contractor_version,contractor_bus_name,contractor_number,status\n10,12,1,Example MAC,1112,A\n",
    ).rows,
  ).toEqual([{ key: "10/12/1", number: "01112", name: "Example MAC" }]);
  expect(
    readArticleContractors(
      "article_id,article_version,article_type,contractor_id,contractor_type_id,contractor_version,last_updated\n52840,12,5,10,12,1,2024-01-01\n",
    ).rows,
  ).toEqual([{ article: "52840/12", contractor: "10/12/1" }]);
});

test("C11: codes of an article together by group; lists that say “not applicable” hold none", () => {
  expect(
    readArticleProcedures(
      "article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated\n52840,12,G0101,2024,1,,x\n52840,12,G0102,2024,1,,x\n52840,12,G0103,2024,2,,x\n",
    ).rows,
  ).toEqual([
    { article: "52840/12", group: "1", codes: ["G0101", "G0102"] },
    { article: "52840/12", group: "2", codes: ["G0103"] },
  ]);
  const head =
    "article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,last_updated,sort_order\n";
  expect(
    readArticleDiagnoses(`${head}52840,12,Z1231,2024,1,,x,1\n52841,1,XX000,2024,1,,x,1\n`, "covered").rows,
  ).toEqual([{ article: "52840/12", group: "1", codes: ["Z12.31"] }]);
  expect(placesOf(readArticleDiagnoses(`${head}52840,12,123,2024,1,,x,1`, "covered").issues)).toEqual([
    [2, "code-malformed"],
  ]);
  expect(placesOf(readArticleDiagnoses(head, "noncovered").issues)).toEqual([[0, "column-missing"]]);
});
