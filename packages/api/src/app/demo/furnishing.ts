import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalData } from '../../kernel/personal-data/personal-data.js';
import type { DemoAccount } from '../demo-accounts.js';
import type { DemoOrganization } from './demo-organization.js';

/** An organization of the demo while it is furnished: inserts its rows, and keeps which accounts may be tried. */
export class Furnishing {
  readonly accounts: DemoAccount[] = [];
  readonly at: string;

  constructor(
    readonly demo: DemoOrganization,
    readonly now: Date,
    private readonly organizationId: string,
    private readonly em: EntityManager,
    private readonly personalData: PersonalData,
  ) {
    this.at = now.toISOString();
  }

  /** @param text begins its values with the organization */
  insert(text: string, ...values: unknown[]): Promise<unknown> {
    return this.em.execute(text, [this.organizationId, ...values]);
  }

  seal(text: string, table: string, column: string, id: string): string {
    return this.personalData.seal(text, { organizationId: this.organizationId, table, column, id });
  }

  indexOf(kind: 'email' | 'phone', text: string): string {
    return this.personalData.indexOf(this.organizationId, kind, text);
  }

  nameIndex(name: string): string[] {
    return this.personalData.nameIndex(this.organizationId, name);
  }

  /** Somebody who can be tried out. */
  offer(
    accountId: string,
    kind: DemoAccount['kind'],
    name: string,
    roles: DemoAccount['roles'],
    hint: DemoAccount['hint'],
  ): void {
    const { organizationId } = this;
    const { slug, name: organizationName } = this.demo;
    const of = { organizationId, organizationSlug: slug, organizationName };
    this.accounts.push({ ...of, key: `${slug}/${accountId}`, accountId, kind, name, roles, hint });
  }
}

/** An array as PostgreSQL reads it. */
export const arrayOf = (values: readonly string[]): string => `{${values.map((value) => `"${value}"`).join(',')}}`;
