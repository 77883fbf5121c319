import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../ingest/sections/lines.js';

const linesOf = (...printed: readonly string[]): string[] => splitLines(printed.join('\n')).map((line) => line.text);

describe('where empty lines part the paragraphs', () => {
  it('a link or a page break in the midst of one parts nothing', () => {
    const paragraph = ['基础设施支撑能力持续提升。新建', '高速铁路', '投产里程超过1900公里。'];
    expect(linesOf('过去一年。', '', ...paragraph, '', '改善民生。', '', '谢谢大家。')).toEqual([
      '过去一年。',
      paragraph.join('\n'),
      '改善民生。',
      '谢谢大家。',
    ]);
    expect(linesOf('过去一年。', '', '推进改革。光缆线路550', ' ', '多万公里。', '', '谢谢大家。')).toHaveLength(3);
  });

  it('headings stay apart', () => {
    expect(linesOf('过去一年。', '', '推进改革。', '一、工作回顾', '', '改善民生。')).toHaveLength(4);
    expect(linesOf('过去一年。', '', '工作回顾', '改善民生。', '', '谢谢大家。')).toHaveLength(4);
  });
});

it('where every line is a paragraph, a long one that breaks off goes on in the next', () => {
  const long = '推进改革。经济运行总体平稳,结构不断优化,新动能加快成长,民生持续改善,生态环境';
  expect(linesOf('过去一年。', long, '质量提高。', '谢谢大家。')).toEqual([
    '过去一年。',
    `${long}\n质量提高。`,
    '谢谢大家。',
  ]);
  expect(linesOf('过去一年。', '推进改革。新建', '高速铁路。')).toHaveLength(3);
});
