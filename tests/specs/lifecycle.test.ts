import { expect, it } from 'vitest';
import { lifecycleIn } from '../../ingest/clauses/clauses.js';
import type { Lifecycle } from '../../src/model/index.js';
import { marked } from './marked.js';

const CASES: readonly (readonly [string, 'policy' | 'project', Lifecycle | null])[] = [
  ['出台国有企业加快建设世界一流企业的实施意见', 'policy', 'issued'],
  ['制定支持汽车芯片产业发展政策措施', 'policy', 'formulating'],
  ['研究制定新一轮生物医药产业高质量发展政策', 'policy', 'formulating'],
  ['推动编制国土空间规划', 'policy', 'formulating'],
  ['探索编制全口径政府投资计划', 'policy', 'formulating'],
  ['深化吴淞创新城规划', 'policy', 'formulating'],
  ['制定实施优化营商环境6.0版行动方案', 'policy', 'implementing'],
  ['发布实施新型基础设施建设行动方案', 'policy', 'implementing'],
  ['试点实施外籍人才认定政策', 'policy', 'implementing'],
  ['严格落实中央八项规定精神', 'policy', 'implementing'],
  ['新一轮民心工程三年行动计划全面实施', 'policy', 'implementing'],
  ['全面对接国际高标准经贸规则总体方案获批实施', 'policy', 'implementing'],
  ['横沙新洲现代农业产业园专项规划加快落地', 'policy', 'implementing'],
  ['示范区国土空间规划获批成为首部跨行政区国土空间规划', 'policy', 'issued'],
  ['配合市人大及其常委会出台新一批浦东新区法规', 'policy', 'issued'],
  ['配合修订科学技术进步条例', 'policy', 'revising'],
  ['完善基础研究先行区支持政策', 'policy', 'revising'],
  ['调整急需紧缺高技能人才职业目录', 'policy', 'revising'],
  ['长三角一体化发展第二轮三年行动计划顺利完成', 'policy', 'completed'],
  ['完成美丽上海建设三年行动计划', 'policy', 'completed'],
  ['推动出台浦东放宽市场准入特别措施', 'policy', 'formulating'],
  ['推进中欧投资协定谈判', 'policy', 'formulating'],
  ['扩大股权和分红激励政策实施范围', 'policy', 'implementing'],
  ['大幅压缩外资准入负面清单', 'policy', 'revising'],
  ['加强大型风电光伏基地和外送通道建设', 'project', 'under_construction'],
  ['苏南运河二级航道全线通航', 'project', 'completed'],
  ['轨道交通19号线等31个项目开工建设', 'project', 'started'],
  ['启动节水抗旱稻国际策源中心等一批农业科技项目', 'project', 'started'],
  ['华中区域应急救援中心等一批功能性项目相继实施', 'project', 'started'],
  ['浦东国际机场三期扩建等33个项目建成', 'project', 'completed'],
  ['上海数据交易所上线首个国际数据交易链', 'project', 'completed'],
  ['启用市疾控中心等医疗卫生重大工程', 'project', 'completed'],
  ['加快推进海底科学观测网等项目建设', 'project', 'under_construction'],
  ['加快方厅水院、上海示范区线等重点项目建设', 'project', 'under_construction'],
  ['推动体育公园、临港水上运动中心建设', 'project', 'under_construction'],
  ['推动沪苏湖铁路上海段等项目早日建成', 'project', 'under_construction'],
  ['硬X射线装置工作井隧道全线贯通', 'project', 'under_construction'],
  ['加快推动深远海研究设施等项目前期工作', 'project', 'planned'],
  ['推动18号线二期等项目规划建设', 'project', 'planned'],
  ['推动江汉平原水资源配置等战略性工程纳入国家盘子', 'project', 'planned'],
  ['探索建设国际数据中心', 'project', 'planned'],
  ['洋山特殊综合保税区三期扩区获批', 'project', 'planned'],
  ['上海港集装箱吞吐量达4915.8万标准箱', 'project', null],
];

it.each(CASES)('%s (%s): %s', (text, kind, lifecycle) => {
  const clause = marked(`${text}。`)[0]?.view.clauses[0];
  expect(clause && lifecycleIn(clause, kind)).toBe(lifecycle);
});
