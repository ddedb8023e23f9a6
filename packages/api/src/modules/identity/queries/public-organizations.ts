import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PublicOrganization } from '../graphql/public-organization.type.js';

interface Row {
  readonly slug: string;
  readonly name: Localized;
  readonly hotline: string | null;
}

/** The organizations one can sign in to, by their slug. No more of them is public than this. */
export async function publicOrganizations({ read, actor }: ReadContext): Promise<PublicOrganization[]> {
  const rows = await read.execute<Row>('select slug, name, hotline from organization order by slug');
  return rows.map((row) => ({ ...row, name: localizedText(row.name, actor.language) }));
}
