import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Whatever has an id of its own and can be asked for again by `node(id)`.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable; unique over all types.' })
  id!: string;
}
