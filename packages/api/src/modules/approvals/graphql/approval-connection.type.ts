import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { Approval } from './approval.type.js';

export const ApprovalConnection = connectionType('Approval', () => Approval);
