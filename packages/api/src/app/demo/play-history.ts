import type { House } from '../context.js';
import type { DemoOrganization } from './demo-organization.js';

/** A month of believable service, played through the commands. */
export async function playHistory(_house: House, _organizationId: string, _demo: DemoOrganization): Promise<void> {}
