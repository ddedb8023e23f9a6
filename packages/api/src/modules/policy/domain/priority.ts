/** How far ahead in the queue a request stands. */
export const Priority = { LOW: 'LOW', NORMAL: 'NORMAL', HIGH: 'HIGH', URGENT: 'URGENT' } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];
