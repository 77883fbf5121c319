import type { Merge, NamedSentence } from './resolution.js';

/** 省政府, 云南省政府, 省委, 省人大常委会. */
const BODY = /^(?:中共)?(.{0,8}?)([省市]|自治区)(党委|委|人民政府|政府|政协|人大常委会|人大)$/;

/** The report's own committee, government, congress and consultative conference, which every region has, by the region's full name. */
export function ownBodies(sentences: readonly NamedSentence[]): Merge[] {
  return sentences.flatMap(({ view: { own }, mentions }) => {
    const forms = [...own];
    const region = forms.reduce((long, form) => (form.length > long.length ? form : long), '');
    return mentions.flatMap((mention): Merge[] => {
      const [, place = '', level = '', body = ''] = (mention.type === 'Agency' && BODY.exec(mention.name)) || [];
      // 市委 in a province's report is some town's.
      if (!body || !region.endsWith(level) || (place !== '' && !own.has(place) && !own.has(place + level))) return [];
      const name = body === '委' ? `中共${region}委` : region + body.replace(/^政府/, '人民政府');
      return name === mention.name ? [] : [{ mention, name, rule: 'own-body', antecedent: null }];
    });
  });
}
