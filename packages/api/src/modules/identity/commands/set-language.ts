import type { Language } from '@aftercare/schema';
import type { SignInContext } from '../browser.js';

/** The account's language: for messages and papers made when nobody is there to ask. */
export async function setLanguage({ actor, house }: SignInContext, language: Language): Promise<void> {
  if (!actor.accountId) return;
  await house.database
    .entityManagerFor(actor)
    .transactional((em) =>
      em.execute('update account set language = ? where organization_id = ? and id = ?', [
        language,
        actor.organizationId,
        actor.accountId,
      ]),
    );
}
