/** Words before an indicator that are no part of it: time, scope, and verbs that only say that it was done. */
const LEAD =
  /^(?:其中|同时|预计|力争|确保|全年|全市|全省|全区|全国|我市|我省|年末|年内|年底前?|今年|去年|新的一年|过去[一五]年|[一五]年来|到?20\d{2}年底?前?|“十[三四五六]五”(?:时期|期间)?|截至.{0,6}?底|实现|达到|完成|总体|计划|另|并|且|还|已|分别|我国|继续|持续|积极|加快|进一步|扎实|着力|大力|稳步|有序|有效|全面|切实|成功|共(?=有|计)|建议|目标为?|一是|二是|三是|四是|五是|:|,|\s)+/;
const TRAIL =
  /(?:达到|达|为|实现|完成|累计|共|均|总计|合计|分别|全部|普遍|连续\d+年|连年|从|由|已|在|至|到|约|比(?:上|前)(?:年|一年|一届|季|月)(?:同期)?|较(?:上|前)(?:年|一年|一届)(?:同期)?|同比|年均|平均|力争|再|也|将|,|:|、|的|了|就|仍|预计|再创新高|持续|稳定|继续|保持|按|有|增至|降至|增长|上升到?|提升到?|下降到?|首次|历史新高|扩展|扩大|扩展至|扩大至|增加|跨越|迈上|提高|恢复|增加|安排|实际|稳步|快速|保持在|不断)$/;
/** Verbs that say what was done to the thing counted, not what is counted. */
const DONE =
  /^(?:认定|推出|支持|制定实施|制定|召开|举办|打造|发布|实施|开展|推动|推进|组织|培育|评选|命名|设立|建立|出台|入选|获批|拥有|启动|创建|编制|帮助|发放|筹集|建设|提供|引进|下达|安排|投入|落实|办理|解决|布局|形成|签约|吸引|加快|促进|服务|带动|遴选|确定|部署|计划安排|安排|办好|用好|选派|引育|引导|承办|建立健全|扶持|完善|优化|提升)(?=.{3,})/;

/** The indicator in the words before a number, cleaned of what only places or times it. */
export function cleanIndicator(words: string, keepVerb = false): string {
  let out = words.trim();
  for (let before = ''; before !== out; ) {
    before = out;
    out = out.replace(LEAD, '');
    for (let m = TRAIL.exec(out); m; m = TRAIL.exec(out)) out = out.slice(0, m.index);
  }
  if (out === '经济') return '经济增长';
  return keepVerb ? out : out.replace(DONE, '');
}
