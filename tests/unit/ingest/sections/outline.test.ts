import { expect, it } from 'vitest';
import { matchedText } from '../../../../ingest/pipeline.js';
import { loadRegions } from '../../../../ingest/read/regions.js';
import { readOutline } from '../../../../ingest/sections/sections.js';

const regions = loadRegions();
const outlineOf = (...lines: readonly string[]) => {
  const text = lines.join('\n');
  return readOutline(text, matchedText(text), regions);
};
const rolesOf = (...lines: readonly string[]): string[] =>
  outlineOf('甘肃省2026年政府工作报告', '各位代表：', ...lines).sections.map((s) => `${s.level} ${s.role} ${s.title}`);

it('chapters that have no numbers are told by their titles', () => {
  const chapters = ['“十四五”时期工作回顾', '“十五五”时期的主要目标任务', '2026年重点工作'];
  const [review, aims, plan] = chapters;
  expect(
    rolesOf(`${review}`, '五年来主要做了以下工作。', `${aims}`, `${plan}`, '（一）放大促消费扩投资政策效应'),
  ).toEqual([
    '0 front ',
    `1 review ${review}`,
    `1 requirements ${aims}`,
    `1 plan ${plan}`,
    '2 plan 放大促消费扩投资政策效应',
  ]);
  const numbered = '一、把铸牢中华民族共同体意识作为民族地区各项工作的主线';
  expect(rolesOf(`${review}`, '全力打好三大标志性战役。', `${plan}`, numbered).at(-1)).toBe(
    `1 plan ${numbered.slice(2)}`,
  );
});

it('what a plan does for the people stands in an annex, and is a plan', () => {
  expect(
    rolesOf('一、2026年工作安排', '附件', '2026年自治区民生实事', '1.实现城镇新增就业18万人以上。').slice(1),
  ).toEqual([
    '1 plan 2026年工作安排',
    '1 notes 附件',
    '1 plan 2026年自治区民生实事',
    '3 plan 实现城镇新增就业18万人以上',
  ]);
});

it('the path of a heading without an ordinal says its title', () => {
  const { sections } = outlineOf(
    '甘肃省2026年政府工作报告',
    '各位代表：',
    '2026年重点工作',
    '（一）放大政策效应',
    '第三部分：其他',
  );
  expect(sections.map((s) => s.path)).toEqual(['', '2026年重点工作', '2026年重点工作/(一)', '第三部分']);
});

it('第一部分 opens a chapter as 一、 does', () => {
  expect(rolesOf('第一部分 2025年工作回顾', '地区生产总值增长5%。', '第二部分：2026年工作安排')).toEqual([
    '0 front ',
    '1 review 2025年工作回顾',
    '1 plan 2026年工作安排',
  ]);
});

it('a sentence that begins like a chapter is none', () => {
  expect(rolesOf('一、工作回顾', '2025年，全面完成年度目标任务', '“十四五”时期工作回顾：成绩来之不易。')).toHaveLength(
    2,
  );
});

it.each([
  ['杭州市余杭区2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划（草案）的报告', '余杭区'],
  ['海宁市2022年政府工作报告', '海宁市'],
  ['河南省新乡市2024年政府工作报告', '新乡市'],
  ['上海市浦东新区2024年政府工作报告', '浦东新区'],
  ['北京市朝阳区2024年政府工作报告', '北京市朝阳区'],
  ['2022年政府工作报告——2022年2月15日在海宁市第十六届人民代表大会第一次会议上', '海宁市'],
  ['关于江苏省2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告', '江苏省'],
])('%s is of %s', (title, region) => {
  expect(outlineOf(title, '各位代表：', '一、工作回顾').document.region).toBe(region);
});

it.each([
  ['吉林省2026年政府工作报告', '现在，我代表省政府，向大会报告工作。', '吉林省人民政府'],
  ['珠海市斗门区2022年政府工作报告', '我代表区人民政府，向大会作政府工作报告。', '斗门区人民政府'],
])('of %s, %s speaks for %s', (title, speech, issuer) => {
  expect(outlineOf(title, '各位代表：', speech, '一、工作回顾').document.issuer).toBe(issuer);
});

it('a plan is of the year in its title', () => {
  const { document } = outlineOf('咸阳市2023年国民经济和社会发展计划', '主要预期目标是：生产总值增长6%左右。');
  expect([document.reviewYear, document.planYear]).toEqual([2022, 2023]);
});

it('a congress at the end of a year plans the next', () => {
  const { document } = outlineOf(
    '桂阳县人民政府工作报告',
    '2016年11月25日在桂阳县第十七届人民代表大会第一次会议上',
    '各位代表：',
    '一、本届政府工作回顾',
  );
  expect([document.reviewYear, document.planYear]).toEqual([2016, 2017]);
});
