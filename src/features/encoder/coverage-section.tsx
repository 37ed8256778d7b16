"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { SelectField } from "@/components/ui/select-field";
import { useEncoderWalk } from "@/features/encoder/encoder-walk";
import { type CodePage, day } from "@/features/encoder/encoder-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Articles = Outputs["encoder"]["coverage"];

const ASKED: ReadonlySet<string> = new Set(["icd10cm", "cpt", "hcpcs"]);

/** Coverage articles that name the code. A list is no promise: none of the words here is "covered". */
export const CoverageSection = ({ page }: { readonly page: CodePage }) =>
  ASKED.has(page.system) && page.section === undefined ? (
    <ArticlesNaming key={page.code} page={page} />
  ) : null;

const STEP = 20;
const MOST = 200;

function ArticlesNaming({ page }: { readonly page: CodePage }) {
  const trpc = useTRPC();
  const walk = useEncoderWalk();
  const [limit, setLimit] = useState(STEP);
  const contractor = walk?.contractor;
  const { data } = useQuery(
    trpc.encoder.coverage.queryOptions(
      {
        code: page.code,
        isDiagnosis: page.system === "icd10cm",
        on: walk?.on ?? "",
        limit,
        ...(contractor ? { contractor } : {}),
      },
      { enabled: walk !== undefined, staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  return (
    <section aria-label="Coverage articles">
      <SectionHead
        title="Coverage articles"
        summary={data && data.total > 0 ? `${data.total} in force` : undefined}
        tinted
      />
      {data?.isLoaded && walk ? (
        <div className="pad no-print">
          <SelectField
            label="Contractor"
            value={contractor ?? ""}
            options={contractorOptions(data.contractors)}
            onChange={walk.choose}
          />
        </div>
      ) : null}
      {data && data.total > 0 ? (
        <Named articles={data.articles} />
      ) : (
        <p className="pad text-grid">{noneWords(data, page.code, walk?.on)}</p>
      )}
      {data && data.total > data.articles.length && limit < MOST ? (
        <p className="pad">
          <Button look="plain" onPress={() => setLimit(Math.min(MOST, limit + STEP))}>
            Show more
          </Button>
        </p>
      ) : null}
    </section>
  );
}

export const contractorOptions = (contractors: Articles["contractors"], none = "Every contractor") => [
  { value: "", label: none },
  ...contractors.map(({ number, name }) => ({ value: number, label: `${number} ${name}` })),
];

function noneWords(data: Articles | undefined, code: string, on: CodePage["on"] | undefined): string {
  if (!data || !on) return "Asking for the articles.";
  return data.isLoaded
    ? `Not checked: no loaded article in force on ${day(on)} names ${code}.`
    : "Not checked: no coverage article is loaded.";
}

const LISTS: Readonly<Record<Articles["articles"][number]["list"], string>> = {
  procedures: "among its procedures",
  supports: "among diagnoses that support its procedures",
  "does-not-support": "among diagnoses that do not support its procedures",
};

const Named = ({ articles }: Pick<Articles, "articles">) => (
  <ul className="code-list">
    {articles.map(({ article, list, contractors }) => (
      <li key={`${article.name} ${list} ${article.from}`}>
        <b className="code">{article.name}</b>
        <span>
          {article.title}
          <small className="quiet">
            Names it {LISTS[list]}
            {article.from ? ` · in force since ${day(article.from)}` : ""}
            {article.through ? ` through ${day(article.through)}` : ""} ·{" "}
            {contractors.map(({ number, name }) => `${number} ${name}`).join(", ")}
          </small>
        </span>
      </li>
    ))}
  </ul>
);
