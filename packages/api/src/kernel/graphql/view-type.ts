import { ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

/** An object type read through a view of the same name, which says who may see it. Its fields have no resolvers. */
export const ViewType = (description: string): ClassDecorator =>
  ObjectType({ description, simpleResolvers: true }) as ClassDecorator;

/** A view type with an id of its own, which `node(id)` finds. */
export const NodeType = (description: string): ClassDecorator =>
  ObjectType({ description, simpleResolvers: true, implements: Node }) as ClassDecorator;
