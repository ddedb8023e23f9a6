import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which customers; all conditions given must hold.' })
export class CustomerFilter {
  @Field(() => String, { nullable: true, description: 'With exactly this telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'With exactly this e-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With these neighbouring characters in the person's name, or a company's name that begins so.",
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'With a number that begins so.' })
  number?: string | null;
}
