import { Args, Field } from 'type-graphql';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { AcceptanceStage, StageSignature } from '../../acceptance/graphql/stage.type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { CarePlanItem } from './care-plan-item.type.js';
import { ComponentWarranty } from './component-warranty.type.js';
import { PartsSupply } from './parts-supply.type.js';
import { ProductModel } from './product-model.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';
import { Site } from '../../registers/graphql/site.type.js';
import { ServiceRequestConnection } from '../../requests/graphql/service-request-connection.type.js';
import type { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType('A unit installed at a customer.')
export class Asset extends Node {
  @Field(() => String, { description: 'Serial number, unique in the organization.' })
  serial!: string;

  @Field(() => ProductModel, { nullable: true, description: 'What it is.' })
  model?: ProductModel | null;

  @Field(() => Customer, { nullable: true, description: 'Whose it is.' })
  customer?: Customer | null;

  @Field(() => Site, { nullable: true, description: 'Where it stands.' })
  site?: Site | null;

  @Field(() => Partner, { nullable: true, description: 'The dealer it came through.' })
  partner?: Partner | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the purchase.' })
  purchasedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the hand-over.' })
  handedOverOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the customer accepted it.' })
  acceptedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which its warranty was registered.' })
  registeredOn?: string | null;

  @Field(() => [ComponentWarranty], { description: 'The warranty of each component today, by the policy in force.' })
  warranties!: ComponentWarranty[];

  @Field(() => [LocalizedText], {
    description: "The papers handed over with it, by the policy. One a household stands at the customer's first unit.",
  })
  papersDue!: LocalizedText[];

  @Field(() => [CarePlanItem], {
    description: 'What falls due for it by itself, by the policy in force: maintenance, inspections, training.',
  })
  care!: CarePlanItem[];

  @Field(() => PartsSupply, {
    nullable: true,
    description: 'How long spare parts for it are to be had; null where the policy says nothing of it.',
  })
  partsSupply?: PartsSupply | null;

  @Field(() => [AcceptanceStage], {
    description:
      'The acceptances it goes through, in order, by the policy in force. Empty for a unit that was accepted without them.',
  })
  stages!: AcceptanceStage[];

  @Field(() => [StageSignature], { description: 'Who has signed them, the earliest first; at most 20.' })
  stageSignatures!: StageSignature[];

  @Field(() => ServiceRequestConnection, { description: 'What was asked for it, the newest first.' })
  requests(@Args(() => PageArgs) _page: PageArgs): ConnectionOf<ServiceRequest> {
    return fromView();
  }
}
