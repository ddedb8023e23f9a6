import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { ServiceRequest } from './service-request.type.js';

export const ServiceRequestConnection = connectionType('ServiceRequest', () => ServiceRequest);
