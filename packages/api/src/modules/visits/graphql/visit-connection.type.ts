import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { Visit } from './visit.type.js';

export const VisitConnection = connectionType('Visit', () => Visit);
