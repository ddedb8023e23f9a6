import { Extensions, ObjectType } from 'type-graphql';
import { CARRIED } from './access.js';

interface CarriedOptions {
  /** The GraphQL name, where it is not the class's. */
  readonly name?: string;
  readonly implements?: Function;
}

/**
 * An object type without rows of its own, such as money or a mutation's success: whoever may see what carries it may
 * see all of it. Declared, so that no type is open by having been forgotten.
 */
export const CarriedType =
  (description: string, { name, ...rest }: CarriedOptions = {}): ClassDecorator =>
  (target) => {
    const options = { description, simpleResolvers: true, ...rest };
    Extensions({ access: CARRIED })(target);
    ((name ? ObjectType(name, options) : ObjectType(options)) as ClassDecorator)(target);
  };
