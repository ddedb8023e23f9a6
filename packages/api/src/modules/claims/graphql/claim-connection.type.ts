import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { Claim } from './claim.type.js';

export const ClaimConnection = connectionType('Claim', () => Claim);
