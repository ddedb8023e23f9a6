import type { Approval } from '../approval.entity.js';
import type { Route } from '../domain/approval-content.js';

/** Who must agree, as it was decided when it was asked. */
export const routeOf = ({ route }: Pick<Approval, 'route'>): Route => route as Route;
