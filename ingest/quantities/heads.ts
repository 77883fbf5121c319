/** 事故起数、死亡人数, 技术合同登记数、成交额: a measure alone is of what the first measures. */
const BARE =
  /^(?:死亡人数|受伤人数|直接经济损失|业务收入|支出|(?:成交|销售|交易)额|产值|产量|销量|总?花费|营收|营业收入|利润总?额?|税收|金额)$/;
const MEASURED = /(?:业务|登记|起)?(?:人数|人次|数量|数|量|(?:成交|销售)?额|营收|(?:营业)?收入|总?产值|增加值|利润)$/;

/** 规模以上高技术制造业和装备制造业增加值, 农村自来水、卫生户厕普及率, 每千人托位、养老床位数: which of them all are meant is said once. */
export function inScope(member: string, first: string): string {
  const [scope = ''] = /^(?:规模以上|限额以上|限上|农村|每[千万]人口?)(?=.{2})/.exec(first) ?? [];
  if (!scope || /^(?:规|限|全|城|农|每|人均|行政村)/.test(member)) return member;
  const alike = scope === '农村' ? /率$/.test(member) : scope.startsWith('每') || first.slice(-3) === member.slice(-3);
  return alike ? scope + member : member;
}

/** 单位生产总值能耗、水耗: the second is per unit as well; 项目结算率、决算率: both are of 项目; 对东盟、共建国家…出口: both are 对. */
export function completeHead(member: string, first: string, isFirst: boolean): string {
  if (isFirst) return member;
  const per = /^单位.{0,4}生产总值(?=.{2,4}$)/.exec(first);
  if (per && (member.length <= 3 || /^(?:二氧化)?碳排放/.test(member))) return per[0] + member;
  const rated = /^(.{2,10})..([率数])$/.exec(first);
  if (rated && /^..[率数]$/.test(member) && member.endsWith(rated[2] ?? '')) return `${rated[1]}${member}`;
  // 城镇调查失业率和登记失业率.
  const place = /^(?:城镇|农村|城市)(?=..失业率$)/.exec(first);
  if (place && /^..失业率$/.test(member)) return place[0] + member;
  // 国际航空旅客和货邮吞吐量.
  const hub = /^([^、,]{2,}?(?:机场|港)|国[际内]航空)航?空?(?:旅客|货)/.exec(first)?.[1];
  if (hub && /^(?:旅客|货邮|货物)吞吐量$/.test(member)) return hub + member;
  if (BARE.test(member)) return first.replace(MEASURED, '') + member;
  const each = /^(?:亩均|户均|人均)(?=..)/.exec(first)?.[0];
  if (each && !member.startsWith(each) && member.length <= 6) return each + member;
  return first.startsWith('对') && !member.startsWith('对') ? `对${member}` : member;
}
