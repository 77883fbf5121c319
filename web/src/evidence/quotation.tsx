import { useEffect, useRef } from 'react';
import type { SentenceParts } from '../api/sentence';
import type { EntityParts } from '../api/types';
import { useMessages } from '../i18n/language';
import { linkTo, type Quote } from '../location/place';
import { type Segment, segments } from './segments';
import { surroundings } from './window';

interface Props {
  readonly sentence: SentenceParts;
  readonly quote: Quote;
  readonly window: { readonly start: number; readonly end: number };
  /** The source text of the window; undefined until it is read. */
  readonly text: string | undefined;
}

/** The source as it is written: the sentence in full ink with its quoted words marked, the text around it paler. */
export function Quotation({ sentence, quote, window, text }: Props) {
  const around =
    text === undefined ? { before: '', after: '' } : surroundings(text, window, sentence, sentence.document.length);
  const box = useRef<HTMLQuoteElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words move when the text around them arrives.
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [quote, text]);

  const outer = sentence.mentions
    .filter((mention) => !mention.nested)
    .map(({ entity, evidence }) => ({ start: evidence.start, end: evidence.end, value: entity }));
  return (
    <blockquote ref={box} lang="zh-CN">
      <span className="around">{closeUp(around.before).trimStart()}</span>
      <span className="sentence">
        {segments(sentence.text, sentence.start, quote, outer).map((segment) => (
          <Piece key={segment.start} segment={segment} />
        ))}
      </span>
      <span className="around">{closeUp(around.after).trimEnd()}</span>
    </blockquote>
  );
}

/** Without the blank lines between paragraphs, which would waste half of the box. */
function closeUp(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}

/** Quoted words are marked; a named entity is a way to its own graph. */
function Piece({ segment }: { readonly segment: Segment<EntityParts> }) {
  const { messages } = useMessages();
  const { value: entity, text } = segment;
  const words = entity ? (
    <a
      className={`mention kind-${entity.__typename}`}
      title={`${messages.kind[entity.__typename]}: ${entity.name}`}
      href={linkTo(entity.id)}
    >
      {text}
    </a>
  ) : (
    text
  );
  return segment.quoted ? <mark>{words}</mark> : words;
}
