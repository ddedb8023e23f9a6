/** What breaks most on a water heater, as the policy names it. */
export const chaoyangFaults = {
  leak: { component: 'TANK', fault: 'TANK_LEAK' },
  tube: { component: 'COLLECTOR_TUBES', fault: 'TUBE_FAULT' },
  pipe: { component: 'PIPES', fault: 'PIPE_FAULT' },
  electric: { component: 'ELECTRICS', fault: 'ELECTRICAL_FAULT' },
};
