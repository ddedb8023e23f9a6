import { defineEntity, p } from '@mikro-orm/postgresql';

const SolutionQuestionSchema = defineEntity({
  name: 'SolutionQuestion',
  tableName: 'solution_question',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    solutionId: p.uuid(),
    question: p.text(),
    askedAt: p.datetime(3),
    askedById: p.uuid(),
    answer: p.text().nullable(),
    answeredAt: p.datetime(3).nullable(),
    answeredById: p.uuid().nullable(),
  },
});

/** What the customer asked about a solution before deciding on it. Answered once. */
export class SolutionQuestion extends SolutionQuestionSchema.class {}
SolutionQuestionSchema.setClass(SolutionQuestion);
