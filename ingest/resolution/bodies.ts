import type { Merge, NamedSentence } from './resolution.js';

/** 省政府, 云南省政府. Committees and congresses go by 省委 and 省人大 in their own reports. */
const BODY = /^(.{0,8}?)([省市]|自治区)(?:人民)?政府$/;

/** The report's own government, which every region has, by the region's full name. */
export function ownBodies(sentences: readonly NamedSentence[]): Merge[] {
  return sentences.flatMap(({ view: { own }, mentions }) => {
    const forms = [...own];
    const region = forms.reduce((long, form) => (form.length > long.length ? form : long), '');
    return mentions.flatMap((mention): Merge[] => {
      const [, place = '', level = ''] = (mention.type === 'Agency' && BODY.exec(mention.name)) || [];
      // 市政府 in a province's report is some town's.
      if (!level || !region.endsWith(level) || (place !== '' && !own.has(place) && !own.has(place + level))) return [];
      const name = `${region}人民政府`;
      return name === mention.name ? [] : [{ mention, name, rule: 'own-body', antecedent: null }];
    });
  });
}
