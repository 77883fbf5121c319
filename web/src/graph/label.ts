import type { Language } from '../i18n/messages';
import { APPEARANCE, type Kind } from './kinds';

export const FONT =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';
export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 16;
/** Between a node's rim and the first line under it, in pixels. */
export const LABEL_GAP = 4;

const EMS_A_LINE = 9;
/** What must not begin a line. */
const CLOSING = /^[、，。；：！？,.;:!?)）》”’%]/u;

/** Width in ems of one character: a full square for Chinese, about half for the rest. */
function ems(character: string): number {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…]/u.test(character) ? 1 : 0.58;
}

export function widthInEms(line: string): number {
  let sum = 0;
  for (const character of line) sum += ems(character);
  return sum;
}

/** A label on one line when it is short, else on two of about equal length; what does not fit becomes an ellipsis. */
export function wrapLabel(label: string): string[] {
  const whole = widthInEms(label);
  if (whole <= EMS_A_LINE) return label ? [label] : [];
  const words = label.split(' ');
  if (words.length === 2 && words.every((word) => widthInEms(word) <= EMS_A_LINE)) return words;
  const [first, rest] = breakAt(label, Math.min(Math.ceil(whole / 2), EMS_A_LINE));
  if (widthInEms(rest) <= EMS_A_LINE + 1) return rest ? [first, rest] : [first];
  return [first, `${breakAt(rest, EMS_A_LINE - 1)[0]}…`];
}

/** The longest beginning of at most `ems`, and the rest; never within a number or Latin word, after an opening or before a closing mark. */
function breakAt(text: string, limit: number): [string, string] {
  let line = '';
  for (const [piece] of text.matchAll(/[“‘《（(]*(?:[\w.%]+|.)/gu)) {
    if (line && widthInEms(line + piece) > limit && !CLOSING.test(piece)) break;
    line += piece;
  }
  return [line, text.slice(line.length)];
}

/** Pixels that a node takes with its label under it, at camera ratio 1. */
export function extentOf(size: number, lines: readonly string[]): { width: number; height: number } {
  const text = Math.max(0, ...lines.map(widthInEms)) * LABEL_SIZE;
  return { width: Math.max(2 * size, text) + 14, height: 2 * (size + LABEL_GAP + lines.length * LINE_HEIGHT) - size };
}

/** What a node looks like beyond what sigma itself draws. */
export interface NodeLook {
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** Pixels at camera ratio 1. */
  readonly baseSize: number;
  readonly hollow: boolean;
  readonly center: boolean;
}

/** Set by the reducer: out of focus, or the statement whose sentence is being read. */
export interface Emphasis {
  readonly faded?: boolean;
  readonly ringed?: boolean;
}

interface Drawn extends Partial<NodeLook>, Emphasis {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** Draws the glyph in a node and its name under it, with a halo, so that edges never cross out a character. */
export function drawNode(context: CanvasRenderingContext2D, node: Drawn, language: Language): void {
  const { kind, lines = [], baseSize = node.size, hollow = false, center = false } = node;
  if (!kind) return;
  const scale = node.size / baseSize;
  context.save();
  context.textAlign = 'center';
  if (node.ringed) drawRing(context, node);
  if (!node.faded) drawGlyph(context, node, APPEARANCE[kind].glyph[language], hollow);
  const font = Math.min(LABEL_SIZE * scale, 18);
  if (font >= 6.5 && !node.faded) {
    context.font = `${center || node.ringed ? 600 : 400} ${font}px ${FONT}`;
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = 'rgba(250, 251, 250, 0.92)';
    context.fillStyle = hollow ? '#414b50' : '#172024';
    lines.forEach((line, i) => {
      const y = node.y + node.size + (node.ringed ? 7 : 0) + LABEL_GAP * scale + i * LINE_HEIGHT * (font / LABEL_SIZE);
      context.strokeText(line, node.x, y);
      context.fillText(line, node.x, y);
    });
  }
  context.restore();
}

function drawRing(context: CanvasRenderingContext2D, { x, y, size }: Drawn): void {
  context.beginPath();
  context.arc(x, y, size + 5, 0, 2 * Math.PI);
  context.lineWidth = 4;
  context.strokeStyle = '#e0a526';
  context.stroke();
}

function drawGlyph(context: CanvasRenderingContext2D, node: Drawn, glyph: string, hollow: boolean): void {
  if (hollow) {
    context.beginPath();
    context.arc(node.x, node.y, node.size * 0.82, 0, 2 * Math.PI);
    context.fillStyle = '#fff';
    context.fill();
  }
  context.fillStyle = hollow ? node.color : '#fff';
  context.font = `600 ${node.size * (glyph.length > 1 ? 0.86 : 1.06)}px ${FONT}`;
  context.textBaseline = 'middle';
  context.fillText(glyph, node.x, node.y + node.size * 0.06);
}
