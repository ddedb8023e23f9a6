/** The initials of a name: of a name in Latin letters each word's first, of another its first character. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  if (/^[\p{Script=Latin}.'’-]+$/u.test(words[0] ?? ''))
    return words.map((word) => `${[...word][0]!.toUpperCase()}.`).join(' ');
  return `${[...(words[0] ?? '')][0] ?? ''}**`;
}
