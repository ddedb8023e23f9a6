import { ArgsType, Field, Int, type ClassType } from 'type-graphql';
import { CarriedType } from './carried-type.js';

@CarriedType('Where a page stands in its list.')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row: the next page starts `after` it.' })
  endCursor?: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most, 1 to 100; 20 by default.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this very list and order: the page starts after it.',
  })
  after?: string | null;
}

export interface ConnectionOf<T> {
  nodes: T[];
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The connection type over a view type, with its edge: `<name>Connection` and `<name>Edge`. */
export function connectionType<T extends object>(name: string, node: () => ClassType<T>): ClassType<ConnectionOf<T>> {
  @CarriedType('A row and its place in the list.', { name: `${name}Edge` })
  class Edge {
    @Field(node, { description: 'The row.' })
    node!: T;

    @Field(() => String, { description: 'Its place, for `after`.' })
    cursor!: string;
  }

  @CarriedType('A page of a list, in a stable order.', { name: `${name}Connection` })
  class Connection implements ConnectionOf<T> {
    @Field(() => [node()], { description: 'The rows of the page.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The same rows with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
