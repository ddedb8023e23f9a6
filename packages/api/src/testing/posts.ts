import { createHash } from 'node:crypto';
import type { Role } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../kernel/actor.js';
import type { ServiceWorld } from './service-world.js';

/** What somebody is in a house; the lists as PostgreSQL writes them: `{MANAGER,QUALITY}`. */
export interface Post {
  readonly roles: string;
  readonly offices: string;
  readonly department?: string;
}

/** Somebody in each post of a world, by the post's name. */
export class Posts<Person extends string> {
  private constructor(
    private readonly world: ServiceWorld,
    private readonly posts: Readonly<Record<Person, Post>>,
    private readonly accounts: Readonly<Record<Person, string>>,
  ) {}

  static async fill<P extends string>(world: ServiceWorld, posts: Readonly<Record<P, Post>>): Promise<Posts<P>> {
    const accounts = {} as Record<P, string>;
    for (const [person, { roles, offices, department }] of Object.entries<Post>(posts)) {
      const id = (accounts[person as P] = uuidv7());
      await world.write(
        `insert into account (organization_id, id, kind, roles, offices, department, display_name, created_at)
         values (?, ?, 'STAFF', ?, ?, ?, ?, now())`,
        world.organizationId,
        id,
        roles,
        offices,
        department ?? null,
        person,
      );
    }
    return new Posts(world, posts, accounts);
  }

  id(person: Person): string {
    return this.accounts[person];
  }

  /** Whose account that is. */
  nameOf(id: string): string | undefined {
    return Object.keys(this.accounts).find((person) => this.accounts[person as Person] === id);
  }

  as(person: Person): Actor {
    const roles = this.posts[person].roles.slice(1, -1).split(',') as Role[];
    return { ...this.world.staff(...roles), accountId: this.id(person) };
  }

  /** A file they have uploaded, as it came. @returns its UUID */
  async uploaded(by: Person, purpose: string, contentType: string): Promise<string> {
    const id = uuidv7();
    const sha256 = createHash('sha256').update(id).digest('hex');
    await this.world.write(
      `insert into file (organization_id, id, purpose, name, content_type, size, sha256, storage_key, uploaded_by_id, created_at)
       values (?, ?, ?, 'a file', ?, 10, ?, ?, ?, now())`,
      this.world.organizationId,
      id,
      purpose,
      contentType,
      sha256,
      sha256,
      this.id(by),
    );
    return id;
  }
}
