/** A number as somebody typed or pasted it, without what is only there for the eye: `１,234.5 ` becomes `1234.5`. */
export function plainNumber(typed: string): string {
  return typed
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[\s,，'’]/g, '');
}

/** `8200.50` as `8,200.50`, for reading; what is no number stays as it is. */
export function groupedNumber(plain: string): string {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d*)?$/.exec(plain) ?? [];
  if (whole === undefined) return plain;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ?? ''}`;
}
