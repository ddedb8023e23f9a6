import type { Localized, PlanChoiceState } from '@aftercare/schema';
import { change, type ChangeContext, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import type { Database } from '../../../kernel/database/open-database.js';
import { sentence } from '../../../kernel/graphql/messages.js';
import { Refusal, type InputIssue } from '../../../kernel/refusal.js';
import type { RequestTools } from '../../requests/index.js';

/** What changing choice by choice needs: each is a transaction of its own. */
export interface ChoicesContext extends ChangeContext {
  readonly house: RequestTools & { readonly database: Pick<Database, 'entityManagerFor'> };
}

type OneChoice = (input: { choiceId: string }, work: Work, tools: RequestTools) => Promise<Done>;

/**
 * Does one thing for each choice, one after another, each with what it changes in one transaction. A choice that finds
 * its place taken tries again once others have moved away; what is refused in the end is marked, with the reason.
 */
export async function eachChoice(
  context: ChoicesContext,
  command: OneChoice,
  choiceIds: readonly string[],
  refused: PlanChoiceState,
): Promise<void> {
  let waiting = choiceIds;
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length;
    const again: string[] = [];
    for (const choiceId of waiting) {
      const answer = await once(context, command, choiceId);
      if (!(answer instanceof Refusal)) continue;
      if (answer.type === 'TechnicianBusyError') again.push(choiceId);
      else await mark(context, choiceId, refused, answer);
    }
    waiting = again;
  }
  for (const choiceId of waiting)
    await mark(context, choiceId, refused, new Refusal('TechnicianBusyError', 'technicianBusy'));
}

const once = (context: ChoicesContext, command: OneChoice, choiceId: string) =>
  change(
    fresh(context),
    { operation: command.name, subjectType: 'PlanChoice', input: { choiceId } },
    (work) => command({ choiceId }, work, context.house),
    async (done) => done,
  );

const fresh = (context: ChoicesContext): ChangeContext => ({
  actor: context.actor,
  actorName: context.actorName,
  em: context.house.database.entityManagerFor(context.actor),
  now: () => context.now(),
});

async function mark({ actor, house }: ChoicesContext, id: string, state: PlanChoiceState, refusal: Refusal) {
  await house.database
    .entityManagerFor(actor)
    .transactional((em) =>
      em.execute('update plan_choice set state = ?, refusal = ?::jsonb where organization_id = ? and id = ?', [
        state,
        JSON.stringify(wordsOf(refusal)),
        actor.organizationId,
        id,
      ]),
    );
}

/** A refusal in every language, with what it names. */
function wordsOf({ code, values, fields }: Refusal): Localized {
  const issues = (fields['issues'] ?? []) as readonly InputIssue[];
  const reasons = (fields['reasons'] ?? []) as readonly Localized[];
  const inLanguage = (language: keyof Localized) =>
    [
      ...(issues.length
        ? issues.map((issue) => sentence(language, issue.code, issue.values))
        : [sentence(language, code, values)]),
      ...reasons.map((reason) => reason[language]),
    ].join(language === 'en' ? ' ' : '');
  return { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };
}
