/** A policy with what was written beside it put under its sections; a section it does not have is added at its end. */
export const withRules = (source: string, rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules).reduce((text, [section, added]) => {
    const head = new RegExp(`^${section}:\\n`, 'm');
    return head.test(text) ? text.replace(head, `${section}:\n${added}`) : `${text.trimEnd()}\n\n${section}:\n${added}`;
  }, source);
