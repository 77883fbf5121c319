/** Verbs that say what the things counted came to, take part in or were given. */
const CAME_TO =
  '(?:(?:首次|新|荣|斩)?(?:入选|入围|获(?!批.?$|奖(?!$))|列入|纳入|跻身|上榜|晋[级升]|升格|落户|亮相)|(?:受|被)命名|被(?=.{2,12}推[介广]$)|制定(?!的|实施)|进入|位列|通过|居全[国球]|参照|达到|享受|用上|住上|接通|有了?(?=.{2,}保障)|(?:稳定)?消除|参[与加](?![者人])|(?:免费)?(?:提供(?![者商方])|开展|设[置立](?!的))|开设|安装|引入|配备|发放|追回|完成(?!投资|率|情况)|实施(?!方案|细则|意见|办法|主体|项目)|实现(?!.{0,4}(?:就业|创业|脱贫|增收)))';

/** 学科|在国际可比领域进入…: where or with whom. */
const WHERE = '(?:[在与向赴](?!级)[^、,]{2,10}?)?';

/** 高职学校|均|入选国家“双高计划”: the things, and what is said of them. */
const STATED = new RegExp(
  `^((?![凭在对向为被于由从]|稳定)(?:[县市区镇乡村州]|[^、,]{1,16}?[^、,级的等和与及新将已未不]))(?:(?:首次)?(?:均|全部)|都|已|普遍)*(${WHERE}${CAME_TO}(?:了|(?=.))[^的]{2,})$`,
);

/** What is done for those who are counted. */
const GIVEN = /^(?:免费)?(?:提供|开展|实施|发放|配备|安装)/;

/** 9所高职学校入选国家“双高计划” → 入选国家“双高计划”高职学校: what the things came to says which of them are counted. */
export function statedFirst(thing: string, toWhom = ''): string | null {
  const [, things, said] = STATED.exec(thing) ?? [];
  // 为8000名儿童提供康复、社会融入等针对性服务: what they are given; examples say less than the kind.
  if (things && said && toWhom && GIVEN.test(said))
    return toWhom + things + said.replace(/^((?:免费)?(?:提供|开展))[^的]+等(?=.{4,}$)/, '$1');
  return things && said ? joined(said.replace(/(?<=上|实现)了/, ''), things) : null;
}

/** 案例获评全球最佳减贫案例: what they came to names them. */
const joined = (said: string, things: string): string => (said.endsWith(things) ? said : said + things);

/** Whether all of a list is what the things came to: 荣获文华奖、荷花奖. */
export const isStatedList = (stretch: string): boolean => {
  const [first = '', ...rest] = stretch.split('、');
  return STATED.test(first) && !rest.some((part) => /居|数量|规模|占|位列|^所有|^全部/.test(part));
};
