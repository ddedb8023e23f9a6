import { TextField } from '@aftercare/ui';
import { type ReactNode, useId } from 'react';

export interface SuggestedFieldProps {
  label: ReactNode;
  value: string;
  suggestions: readonly string[];
  onChange: (value: string) => void;
}

/** A word typed freely, with the known ones offered. */
export function SuggestedField({ label, value, suggestions, onChange }: SuggestedFieldProps) {
  const id = useId();
  return (
    <>
      <TextField
        label={label}
        list={id}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {suggestions.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </datalist>
    </>
  );
}
