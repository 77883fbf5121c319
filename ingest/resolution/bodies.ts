import type { Merge, NamedSentence } from './resolution.js';

/** 省政府, 云南省政府. Committees and congresses go by 省委 and 省人大 in their own reports. */
const BODY = /^(.{0,8}?)([省市]|自治区|[区县])(?:人民)?政府$/;
const LEVEL = /(?:自治区|[省市区县])$/;

const COMMITTEE = '常委会';

/** The report's own government, which every region has, by the region's full name; 常委会 by the congress before it. */
export function ownBodies(sentences: readonly NamedSentence[]): Merge[] {
  return [...sentences.flatMap(governments), ...sentences.flatMap(committees)];
}

/** 市人大及其常委会 */
function committees({ view, mentions }: NamedSentence): Merge[] {
  return mentions.flatMap((mention, i): Merge[] => {
    const congress = mentions[i - 1];
    if (mention.type !== 'Agency' || mention.name !== COMMITTEE || !congress?.name.endsWith('人大')) return [];
    if (view.folded.slice(congress.end, mention.start) !== '及其') return [];
    return [{ mention, name: congress.name + COMMITTEE, rule: 'own-body', antecedent: null }];
  });
}

function governments({ view: { own }, mentions }: NamedSentence): Merge[] {
  const forms = [...own];
  const region = forms.reduce((long, form) => (form.length > long.length ? form : long), '');
  const ownLevel = LEVEL.exec(region)?.[0];
  return mentions.flatMap((mention): Merge[] => {
    const [, place = '', level = ''] = (mention.type === 'Agency' && BODY.exec(mention.name)) || [];
    // 市政府 in a province's report is some town's.
    if (!level || level !== ownLevel || (place !== '' && !own.has(place) && !own.has(place + level))) return [];
    const name = `${region}人民政府`;
    return name === mention.name ? [] : [{ mention, name, rule: 'own-body', antecedent: null }];
  });
}
