import { DirectiveLocation, GraphQLDirective } from 'graphql';
import { Extensions } from 'type-graphql';

/** Marks a field that tells who somebody is: sealed at rest, masked by role, revealed only on the record. */
export const Personal = () => Extensions({ personal: true });

export const personalDirective = new GraphQLDirective({
  name: 'personal',
  description: 'Personal data: sealed at rest, masked by role, revealed only on the record.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
});
