const IDEOGRAPH = /\p{Script=Han}/u;

/** A person's name with only enough left to recognize it: 王*芳, 李*, A*** S***. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  if (!IDEOGRAPH.test(name))
    return name
      .trim()
      .split(/\s+/)
      .map((word) => `${[...word][0] ?? ''}***`)
      .join(' ');
  if (characters.length <= 2) return `${characters[0]}*`;
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

/** A telephone number without its middle: 138****0137. Short ones keep only their end. */
export function maskPhone(phone: string): string {
  return phone.length < 9
    ? `****${phone.slice(-2).slice(0, phone.length - 1)}`
    : `${phone.slice(0, -8)}****${phone.slice(-4)}`;
}

/** An e-mail address with the first letter of its name: a***@b.cn. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${email[0]}***${email.slice(at)}`;
}
