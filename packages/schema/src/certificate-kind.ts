/** What a certificate is for: the trades that need one by law, a maker's own, and any other. */
export const CertificateKind = {
  ELECTRICIAN: 'ELECTRICIAN',
  WELDER: 'WELDER',
  WORK_AT_HEIGHT: 'WORK_AT_HEIGHT',
  LIFTING: 'LIFTING',
  REFRIGERATION: 'REFRIGERATION',
  GAS: 'GAS',
  PRESSURE_VESSEL: 'PRESSURE_VESSEL',
  MAKER: 'MAKER',
  OTHER: 'OTHER',
} as const;
export type CertificateKind = (typeof CertificateKind)[keyof typeof CertificateKind];
