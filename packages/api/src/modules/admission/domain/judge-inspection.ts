/** What was seen of one item. */
export interface InspectionAnswer {
  readonly item: string;
  readonly passed: boolean;
  readonly note: string | null;
}

/** The items nobody looked at, or looked at twice, and the failed ones nobody said a word about: an inspection says all. */
export function inspectionGaps(items: readonly string[], answers: readonly InspectionAnswer[]): string[] {
  const answered = answers.map(({ item }) => item);
  return [
    ...items.filter((item) => answered.filter((one) => one === item).length !== 1),
    ...answers.filter(({ passed, note, item }) => items.includes(item) && !passed && !note).map(({ item }) => item),
    ...answered.filter((item) => !items.includes(item)),
  ];
}
