/** Impact as the file words it, against severity: 1 is the worst. */
export const SEVERITY_OF_IMPACT: Readonly<Record<string, number>> = { Major: 1, High: 2, Medium: 3, Low: 4 };
