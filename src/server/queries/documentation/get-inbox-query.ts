import { z } from "zod";
import { readSections } from "@/domain/documentation/document-section";
import { ageOn } from "@/domain/shared/calendar-date";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { defineQuery } from "@/server/queries/read-model";
import { notFound } from "@/server/refusal";
import { indicatorsOf, optionsOf } from "@/server/repositories/provider-query-repository";

/** A question with the notes it quotes. Clinicians see words only: no code, no group, no amount (SOD-7). */
export const getInboxQuery = defineQuery({
  name: "documentation.get-inbox-query",
  permission: "provider-query:answer",
  discloses: "patient",
  accessed: ({ queryId }) => ({ kind: "provider-query", id: queryId }),
  input: z.strictObject({ queryId: z.uuid() }),
  async read({ tx, actor, today }, { queryId }) {
    const query = await tx.providerQuery.findFirst({
      where: { id: queryId, provider: { userId: actor.userId } },
      include: { encounter: { include: { patient: true } }, provider: true },
    });
    if (!query || !actor.userId) throw notFound("provider query");
    const { encounter } = query;
    const documents = await tx.clinicalDocument.findMany({
      where: { encounterId: encounter.id },
      orderBy: { authoredAt: "desc" },
    });
    const colleagues = await tx.provider.findMany({
      where: { userId: { not: null }, id: { not: query.providerId } },
      orderBy: [{ lastName: "asc" }, { firstName: "asc" }],
    });
    return {
      today,
      id: query.id,
      number: query.number,
      version: query.version,
      status: query.status,
      subject: query.subject,
      question: query.question,
      options: optionsOf(query).map(({ kind, label }) => ({ kind, label })),
      indicators: indicatorsOf(query),
      sentAt: query.sentAt,
      dueOn: fromOptionalDateColumn(query.dueOn) ?? null,
      answeredAt: query.answeredAt,
      answerOption: query.answerOption,
      answerText: query.answerText,
      patient: {
        name: `${encounter.patient.lastName}, ${encounter.patient.firstName}`,
        age: ageOn(fromDateColumn(encounter.patient.birthDate), fromDateColumn(encounter.serviceFrom)),
        sex: encounter.patient.sex,
      },
      serviceFrom: fromDateColumn(encounter.serviceFrom),
      reasonForVisit: encounter.reasonForVisit,
      documents: documents.map((document) => ({
        id: document.id,
        title: document.title,
        authorName: document.authorName,
        authoredAt: document.authoredAt,
        signed: document.signed,
        text: document.text,
        sections: readSections(document.text),
      })),
      colleagues: colleagues.map(({ id, firstName, lastName, specialty }) => ({
        id,
        name: `${firstName} ${lastName}`,
        specialty,
      })),
    };
  },
});
