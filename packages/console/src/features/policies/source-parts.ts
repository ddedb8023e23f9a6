export interface SourcePart {
  key: string;
  /** From 1. */
  line: number;
}

/** The top-level keys of a policy's YAML and the lines they stand on. */
export function sourceParts(source: string): SourcePart[] {
  return source.split('\n').flatMap((text, index) => {
    const key = /^([A-Za-z][\w-]*):/.exec(text)?.[1];
    return key ? [{ key, line: index + 1 }] : [];
  });
}
