import { SENTENCE, SOURCE } from '../api/queries';
import type { Heading, SentenceParts } from '../api/sentence';
import { type Answer, useQuery } from '../api/use-query';
import { Failure, Loading } from '../app/states';
import { useMessages } from '../i18n/language';
import type { Quote } from '../location/place';
import { CopyButton } from './copy-button';
import { Quotation } from './quotation';
import { windowAround } from './window';

interface Props {
  readonly quote: Quote;
  readonly onClose: () => void;
}

/** The sentence that states a fact, with the exact words marked, where it stands, and the text around it. */
export function EvidencePanel({ quote, onClose }: Props) {
  const { messages } = useMessages();
  const answer: Answer<{ node: SentenceParts | null }> = useQuery(SENTENCE, { id: quote.sentence });
  return (
    <section className="evidence" aria-label={messages.evidence.title}>
      <button type="button" className="close" onClick={onClose} aria-label={messages.close}>
        ×
      </button>
      {answer.state === 'failed' && <Failure {...answer} />}
      {answer.state === 'loading' && <Loading />}
      {answer.state === 'ready' &&
        (answer.data.node?.text ? (
          <Evidence sentence={answer.data.node} quote={quote} />
        ) : (
          <p className="note">{messages.evidence.missing}</p>
        ))}
    </section>
  );
}

function Evidence({ sentence, quote }: { readonly sentence: SentenceParts; readonly quote: Quote }) {
  const { messages } = useMessages();
  const { document } = sentence;
  const window = windowAround(sentence, document.length);
  const source: Answer<{ document: { text: string } | null }> = useQuery(SOURCE, { document: document.id, ...window });
  const text = source.state === 'ready' ? source.data.document?.text : undefined;
  const words = sentence.text.slice(quote.start - sentence.start, quote.end - sentence.start);
  return (
    <>
      <p className="path">
        {headings(sentence.section).map((heading) => (
          <span key={heading.id}>
            {heading.label}
            {heading.title}
          </span>
        ))}
      </p>
      <Quotation sentence={sentence} quote={quote} window={window} text={text} />
      <footer>
        <cite>
          {document.title}
          {document.publisher && ` · ${document.publisher}`}
          {document.publishedDate && ` · ${document.publishedDate}`}
        </cite>
        <span className="offsets">{messages.evidence.characters(quote.start, quote.end)}</span>
        <CopyButton label={messages.evidence.copy} text={() => words} />
        <CopyButton label={messages.evidence.link} text={() => location.href} />
      </footer>
    </>
  );
}

/** From the top of the report down to the section itself. */
function headings(section: Heading): Heading[] {
  return section.parent ? [...headings(section.parent), section] : [section];
}
