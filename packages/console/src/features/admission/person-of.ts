interface Named {
  name?: string | null;
  firm?: string | null;
  technician?: { name: string } | null;
}

/** Whom an admission is about: one of ours, or somebody of another firm by name. */
export const personOf = ({ technician, name, firm }: Named): string => technician?.name ?? name ?? firm ?? '';
