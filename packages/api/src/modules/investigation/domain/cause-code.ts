/** A lasting code made of a label, other than those there are: `Mix too wet` is `MIX_TOO_WET`, the next `MIX_TOO_WET_2`. */
export function causeCode(label: string, taken: readonly string[]): string {
  const words = label.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  const stem = words.slice(0, 36).replaceAll(/^[^A-Z]+|_+$/g, '') || 'CAUSE';
  let code = stem;
  for (let place = 2; taken.includes(code); place += 1) code = `${stem}_${place}`;
  return code;
}
