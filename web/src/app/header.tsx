import { useMessages } from '../i18n/language';
import { SearchBox } from '../search/search-box';

export function Header({ onPick }: { readonly onPick: (id: string) => void }) {
  const { language, messages, toggle } = useMessages();
  return (
    <header className="top">
      <a className="brand" href="#start" title={messages.home}>
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <span className="brand-name">{messages.name}</span>
        <span className="tagline">{messages.tagline}</span>
      </a>
      <SearchBox onPick={onPick} />
      <button
        type="button"
        className="language"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={messages.other.title}
        onClick={toggle}
      >
        {messages.other.label}
      </button>
    </header>
  );
}
