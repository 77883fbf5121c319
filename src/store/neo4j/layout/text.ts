/*
 * The server takes well-formed Unicode only. A lone half of a surrogate pair, which a text may hold, travels as one of the last 2,048
 * code points, private ones, and a genuine one of these behind an escape, so that every string comes back as it went.
 */
const FIRST_STAND_IN = 0x10f800;
const FIRST_HALF = 0xd800;
const ESCAPE = '\u{10f7ff}';

/** Characters beyond the basic plane, whole or halved: where the server's order of text differs from that of code units. */
const ASTRAL = /[\ud800-\udfff]/;
const HALF_OR_RESERVED = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
/** The first halves of the escape and the stand-ins. */
const MAYBE_ENCODED = /[\udbfd-\udbff]/;
const ENCODED = /\u{10f7ff}(.)|([\u{10f800}-\u{10ffff}])/gsu;

export function isAstral(text: string): boolean {
  return ASTRAL.test(text);
}

export function encodeText(text: string): string {
  if (!ASTRAL.test(text)) return text;
  return text.replace(HALF_OR_RESERVED, (found) => {
    if (found.length === 1) return String.fromCodePoint(FIRST_STAND_IN + found.charCodeAt(0) - FIRST_HALF);
    return found >= ESCAPE ? ESCAPE + found : found;
  });
}

export function decodeText(text: string): string {
  if (!MAYBE_ENCODED.test(text)) return text;
  return text.replace(ENCODED, (_, escaped: string | undefined, standIn: string) => {
    return escaped ?? String.fromCharCode((standIn.codePointAt(0) ?? 0) - FIRST_STAND_IN + FIRST_HALF);
  });
}
