import type { DemoPlace } from './demo-organization.js';

/** Where the heater maker's parts lie. */
export const chaoyangStock: readonly DemoPlace[] = [
  {
    kind: 'STORE',
    name: '杭州中心库',
    parts: { VALVE: 60, SEAL: 400, 'PIPE-M': 300, 'TUBE-58': 120, CONTROLLER: 25 },
  },
  {
    kind: 'VAN',
    name: '浙A·D0716',
    technician: '王磊',
    parts: { VALVE: 4, SEAL: 30, 'PIPE-M': 20, 'TUBE-58': 8, CONTROLLER: 2 },
  },
  { kind: 'VAN', name: '浙A·D0722', technician: '赵敏', parts: { VALVE: 2, SEAL: 20, 'TUBE-58': 6 } },
];
