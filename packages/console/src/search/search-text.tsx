import { TextField } from '@aftercare/ui';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

export interface SearchTextProps {
  label: string;
  placeholder: string;
  /** As it stands in the address. */
  text: string;
  onChange: (text: string) => void;
}

/** What is looked for, as it stands in the address; sent when whoever types has paused. */
export function SearchText({ label, placeholder, text, onChange }: SearchTextProps) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [sent, setSent] = useState(text);
  if (text !== seen) {
    setSeen(text);
    // The address catching up with this field must not undo the letters typed since; a link or the way back may.
    if (text !== sent) {
      setSent(text);
      setTyped(text);
    }
  }
  useEffect(() => {
    if (typed.trim() === sent) return;
    const timer = setTimeout(() => {
      setSent(typed.trim());
      onChange(typed.trim());
    }, 300);
    return () => clearTimeout(timer);
  }, [typed, sent, onChange]);
  return (
    <TextField
      hideLabel
      type="search"
      label={label}
      placeholder={placeholder}
      icon={<Search aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      className="w-60 max-sm:w-full"
    />
  );
}
