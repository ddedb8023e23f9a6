interface Reading {
  readonly name: string;
  readonly value: string;
  readonly unit?: string | null;
}

/** What gauges said, one a line. */
export function ReadingList({ readings }: { readings: readonly Reading[] }) {
  return (
    <ul>
      {readings.map(({ name, value, unit }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two gauges may have one name
        <li key={index} data-numeric>
          {name}: {value} {unit}
        </li>
      ))}
    </ul>
  );
}
