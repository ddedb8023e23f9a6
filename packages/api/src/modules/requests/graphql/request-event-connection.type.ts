import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { RequestEvent } from './request-event.type.js';

export const RequestEventConnection = connectionType('RequestEvent', () => RequestEvent);
