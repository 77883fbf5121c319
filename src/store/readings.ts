import { pinyin } from 'pinyin-pro';
import { fold } from './text.js';

/** A character that is read aloud: its pinyin without tone, or itself when it is a Latin letter or a digit. */
interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly sound: string;
}

/** Characters of a name that have readings: their length grows with the square of it, and no one types more. */
const MAX_LENGTH = 48;
const CHINESE = /\p{Script=Han}/u;
const WITHOUT_TONES = { toneType: 'none', v: true } as const;

/**
 * How a name may be typed in Latin letters: its pinyin without tones and blanks, ü as v, and its initials, each from every syllable on:
 * 临港 → lingang, gang, lg, g. Empty for a name without Chinese characters. A typed text finds the name when one of these starts with
 * what `typedReading` makes of it.
 */
export function readingsOf(name: string): string[] {
  const full = soundsOf(name.slice(0, MAX_LENGTH));
  const initials = full.map((sound) => sound.charAt(0));
  return [...new Set([...endsOf(full), ...endsOf(initials)])];
}

/** What the parts from each on make together. */
function endsOf(parts: readonly string[]): string[] {
  const ends: string[] = new Array(parts.length);
  for (let i = parts.length - 1, end = ''; i >= 0; i--) ends[i] = end = parts[i] + end;
  return ends;
}

/** Letters and digits of a text that may be a reading (Lin gang → lingang); null when it holds anything else, or hardly anything. */
export function typedReading(text: string): string | null {
  const letters = fold(text)
    .replaceAll('ü', 'v')
    .replace(/[\s'’-]+/gu, '');
  return /^(?=.*[a-z])[a-z0-9]{2,}$/.test(letters) ? letters : null;
}

/** The characters of the name, half-open, that `typed` (of `typedReading`) reads; null when it reads none. */
export function readRange(name: string, typed: string): { readonly start: number; readonly end: number } | null {
  const syllables = syllablesOf(name.slice(0, MAX_LENGTH));
  for (const soundOf of [(s: Syllable) => s.sound, (s: Syllable) => s.sound.charAt(0)]) {
    for (const [first, { start }] of syllables.entries()) {
      let read = '';
      for (const syllable of syllables.slice(first)) {
        read += soundOf(syllable);
        if (read.startsWith(typed)) return { start, end: syllable.end };
        if (!typed.startsWith(read)) break;
      }
    }
  }
  return null;
}

/** As `syllablesOf`, without their places, which take several times as long to tell. */
function soundsOf(name: string): string[] {
  if (!CHINESE.test(name)) return [];
  const sounds = pinyin(name, { ...WITHOUT_TONES, type: 'array' });
  return sounds.flatMap((sound) => (/^[a-z]+$/.test(sound) ? [sound] : lettersIn(sound)));
}

function syllablesOf(name: string): Syllable[] {
  if (!CHINESE.test(name)) return [];
  let end = 0;
  return pinyin(name, { ...WITHOUT_TONES, type: 'all' }).flatMap(({ origin, pinyin: sound, isZh }) => {
    // Line separators are left out of the answer.
    const start = Math.max(end, name.indexOf(origin, end));
    end = start + origin.length;
    const place = { start, end };
    return (isZh ? [sound] : lettersIn(origin)).map((read) => ({ ...place, sound: read }));
  });
}

/** What a character that is not Chinese is typed by: itself, in its plain form. */
function lettersIn(character: string): readonly string[] {
  return fold(character).match(/[a-z0-9]/g) ?? [];
}
