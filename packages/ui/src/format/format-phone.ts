/**
 * A telephone number grouped for reading, the middle hidden: `138 **** 8000`, `+86 138 **** 8000`.
 * Numbers of other shapes keep their last four digits only; nothing is shown of one shorter than seven.
 */
export function maskPhone(phone: string): string {
  const { prefix, digits } = split(phone);
  if (/^1\d{10}$/.test(digits)) return `${prefix}${digits.slice(0, 3)} **** ${digits.slice(7)}`;
  if (digits.length < 7) return `${prefix}****`;
  return `${prefix}**** ${digits.slice(-4)}`;
}

/** A telephone number grouped for reading: `138 0013 8000`. Other shapes are returned as they are. */
export function formatPhone(phone: string): string {
  const { prefix, digits } = split(phone);
  if (!/^1\d{10}$/.test(digits)) return phone.trim();
  return `${prefix}${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
}

function split(phone: string): { prefix: string; digits: string } {
  const compact = phone.replace(/[\s()-]/g, '');
  const country = /^(?:\+|00)86(?=1\d{10}$)/.exec(compact);
  if (country) return { prefix: '+86 ', digits: compact.slice(country[0].length) };
  return { prefix: '', digits: compact.replace(/\D/g, '') };
}
