import { expect, test } from 'vitest';
import { APPEARANCE, KINDS } from '../../../web/src/graph/kinds';
import { extentOf, widthInEms, wrapLabel } from '../../../web/src/graph/label';
import { toView, widen } from '../../../web/src/graph/neighbourhood';
import { toPicture, type View } from '../../../web/src/graph/view';

const view: View = {
  center: 'n0',
  nodes: Array.from({ length: 45 }, (_, i) => ({
    id: `n${i}`,
    kind: KINDS[i % KINDS.length] ?? 'Area',
    label: '临港新片区国际数据经济产业园'.slice(0, 2 + (i % 12)),
    weight: 1,
  })),
  edges: Array.from({ length: 44 }, (_, i) => ({ source: 'n0', target: `n${i + 1}`, stated: i % 3 === 0 })),
};

test('the same view is the same picture', () => {
  expect(toPicture(view, 1.5).export()).toEqual(toPicture(view, 1.5).export());
});

test('no two labels overlap, and the centre is in the middle', () => {
  const picture = toPicture(view, 1.5);
  const boxes = picture.mapNodes((id, { x, y, baseSize, lines }) => ({ id, x, y, ...extentOf(baseSize, lines) }));
  for (const a of boxes)
    for (const b of boxes) {
      if (a.id >= b.id) continue;
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      expect(Math.min(overX, overY), `${a.id} and ${b.id}`).toBeLessThan(0.1);
    }
  expect(picture.getNodeAttributes('n0')).toMatchObject({ x: 0, y: 0 });
});

test.each([
  ['临港', ['临港']],
  ['新能源汽车推广 35.4万辆', ['新能源汽车推广', '35.4万辆']],
  ['关于支持上海加快“五个中心”建设的意见', ['关于支持上海加快', '“五个中心”建设…']],
  ['加快建设张江、临港、大零号湾等首批3个未来产业先导区', ['加快建设张江、临港、', '大零号湾等首批3…']],
])('%s is wrapped for its node', (label, lines) => {
  expect(wrapLabel(label)).toEqual(lines);
  expect(Math.max(...wrapLabel(label).map(widthInEms))).toBeLessThanOrEqual(10);
});

test('a node with few neighbours shows theirs, one with many its own only', () => {
  const node = (id: string) => ({ id, type: 'Area', label: id, node: {} });
  const ring = (from: number, count: number) => Array.from({ length: count }, (_, i) => node(`n${from + i}`));
  const part = (nodes: ReturnType<typeof ring>) => ({ truncated: false, nodes, relations: [] });
  expect(widen({ near: part(ring(0, 5)), far: part(ring(3, 4)) }).nodes.map(({ id }) => id)).toEqual(
    ring(0, 7).map(({ id }) => id),
  );
  expect(widen({ near: part(ring(0, 30)), far: part(ring(0, 48)) }).nodes).toHaveLength(30);
});

test('names of one sentence are joined to the centre, but to each other only when they meet again', () => {
  const node = (id: string, type: string) => ({ id, type, label: id, node: {} });
  const together = (fromId: string, toId: string, weight: number) => ({
    id: `${fromId}-${toId}`,
    type: 'CO_OCCURS',
    fromId,
    toId,
    weight,
  });
  const drawn = toView('a', {
    truncated: false,
    nodes: [node('a', 'Area'), node('b', 'Project'), node('c', 'Policy'), node('d', 'Policy'), node('x', 'Indicator')],
    relations: [together('a', 'b', 1), together('b', 'c', 1), together('c', 'd', 2)],
  });
  expect(drawn.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(drawn.edges.map(({ source, target }) => source + target)).toEqual(['ab', 'cd']);
});

test.each(KINDS)('white on the colour of %s can be read (WCAG AA, 4.5 : 1)', (kind) => {
  expect(1.05 / (luminance(APPEARANCE[kind].color) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
