import { SavedViewPage } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('A way to look at a list, under a name. For its keeper, and for colleagues where it is shared.')
export class SavedView extends Node {
  @Field(() => SavedViewPage, { description: 'Of which list.' })
  page!: SavedViewPage;

  @Field(() => String, { description: 'What its keeper calls it.' })
  name!: string;

  @Field(() => JsonScalar, {
    description:
      'What the list is narrowed down to, as `saveView` takes it. Words that are left out narrow nothing down.',
  })
  filter!: unknown;

  @Field(() => Boolean, { description: 'Whether colleagues have it too.' })
  shared!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer keeps it, and so may change it.' })
  mine!: boolean;

  @Field(() => Account, { nullable: true, description: 'Who keeps it.' })
  keeper?: Account | null;

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
