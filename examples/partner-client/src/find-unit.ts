import type { AftercareApi } from './aftercare-api.ts';
import type { Unit } from './contract.ts';

const UNIT = /* GraphQL */ `
  query FindUnit($serial: String!) {
    assets(filter: { serial: $serial }, first: 1) {
      nodes {
        id
        serial
      }
    }
  }
`;

/** The unit of a serial number, if it came through you; null otherwise. */
export async function findUnit(api: AftercareApi, serial: string): Promise<Unit | null> {
  const { assets } = await api.ask<{ assets: { nodes: readonly Unit[] } }>(UNIT, { serial });
  return assets.nodes[0] ?? null;
}
