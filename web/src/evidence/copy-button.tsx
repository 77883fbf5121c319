import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/language';

interface Props {
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text and says so for two seconds. Absent where the browser has no clipboard (pages not on https or localhost). */
export function CopyButton({ label, text }: Props) {
  const { messages } = useMessages();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!navigator.clipboard) return null;
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{copied ? messages.evidence.copied : label}</span>
    </button>
  );
}
