import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import { code } from '../../kernel/read/index.js';
import type { CallbackAnswer as Kept } from './domain/read-answers.js';

type Answered = Omit<Kept, 'label'> & { readonly label: LocalizedText };

/** What the customer said, question by question, their words opened; empty before. */
export const answersOf = code<ReadContext>(
  ['id', 'answers', 'words_cipher'],
  (source, { actor, house }): Answered[] => {
    const sealed = source['words_cipher'] as string | null;
    const { organizationId } = actor;
    const at = { organizationId, table: 'callback', column: 'words_cipher', id: source['id'] as string };
    const words = sealed === null ? {} : (JSON.parse(house.personalData.open(sealed, at)) as Record<string, string>);
    return ((source['answers'] ?? []) as Kept[]).map((answer) => ({
      ...answer,
      label: localizedText(answer.label, actor.language),
      words: words[answer.name] ?? null,
    }));
  },
);
