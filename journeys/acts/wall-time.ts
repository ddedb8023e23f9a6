/** An instant as clocks in Shanghai show it and a field takes it: `2027-01-04T09:00`. */
export const wallTime = (instant: Date): string =>
  instant.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16).replace(' ', 'T');
