/** What every section of the report is given. */
export interface SectionProps {
  /** Whether the next step still needs the field at that path. */
  lacks: (path: string) => boolean;
  /** Whether nothing can be written. */
  disabled: boolean;
}
