/** A step of goods on their way back, and of what is given for them. */
export const GoodsStep = {
  SENT_BACK: 'SENT_BACK',
  RECEIVED: 'RECEIVED',
  APPRAISED: 'APPRAISED',
  DISPOSED: 'DISPOSED',
  EXCHANGE_SENT: 'EXCHANGE_SENT',
  EXCHANGE_RECEIVED: 'EXCHANGE_RECEIVED',
} as const;
export type GoodsStep = (typeof GoodsStep)[keyof typeof GoodsStep];
