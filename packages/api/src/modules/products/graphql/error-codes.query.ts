import { uuidOf } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { errorCodesFor } from '../error-code.view.js';
import { ErrorCode } from './error-code.type.js';

@Resolver()
export class ErrorCodesQuery {
  @Allowed(STAFF)
  @Query(() => [ErrorCode], {
    description: 'The register of error codes, by code; at most 100. All of it without a model: to be kept on a phone.',
  })
  errorCodes(
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('modelId', () => ID, { nullable: true, description: 'Of the product of this model.' }) modelId?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of a code or of its words.' }) search?:
      | string
      | null,
  ): Promise<ErrorCode[]> {
    const pattern = search
      ?.trim()
      .slice(0, 100)
      .replaceAll(/[%_\\]/g, String.raw`\$&`);
    return read.relation(errorCodesFor, info, {
      model: modelId ? uuidOf('ProductModel', modelId) : null,
      search: pattern,
    });
  }
}
