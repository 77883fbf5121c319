import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, MESSAGES, type Messages } from './messages';

interface Value {
  readonly language: Language;
  readonly messages: Messages;
  readonly toggle: () => void;
}

const KEY = 'plangraph.language';
const Context = createContext<Value>({ language: 'zh', messages: MESSAGES.zh, toggle: () => undefined });

/** Chinese unless the reader chose English before. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  const messages = MESSAGES[language];
  useEffect(() => {
    document.documentElement.lang = messages.htmlLang;
    remember(language);
  }, [language, messages]);
  const value = useMemo(
    () => ({ language, messages, toggle: () => setLanguage((now) => (now === 'zh' ? 'en' : 'zh')) }),
    [language, messages],
  );
  return <Context value={value}>{children}</Context>;
}

export function useMessages(): Value {
  return useContext(Context);
}

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // Storage may be switched off; the choice then lasts as long as the page.
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See remembered().
  }
}
