import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { Customer } from './customer.type.js';

export const CustomerConnection = connectionType('Customer', () => Customer);
