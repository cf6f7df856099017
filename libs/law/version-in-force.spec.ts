import { ruleOf, rules, versionInForce } from './catalogue.js';
import type { Rule } from './rule.js';
import { policeReviewOfTransfer } from './transfer-regulation.rules.js';

/** Each day on which a version of the catalogue begins, with one rule that begins on it. */
const BOUNDARIES = [
  {
    rule: 'FWD-21',
    first: '2001-12-03',
    before: '2001-12-02',
    because: '人民检察院办理行政执法机关移送涉嫌犯罪案件的规定',
  },
  {
    rule: 'FWD-18',
    first: '2006-01-26',
    before: '2006-01-25',
    because: '关于在行政执法中及时移送涉嫌犯罪案件的意见',
  },
  {
    rule: 'FWD-09B',
    first: '2011-02-09',
    before: '2011-02-08',
    because: '关于加强行政执法与刑事司法衔接工作的意见',
  },
  {
    rule: 'MED-10',
    first: '2011-03-30',
    before: '2011-03-29',
    because: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  },
  { rule: 'CMP-08', first: '2012-01-01', before: '2011-12-31', because: '中华人民共和国行政强制法' },
  {
    rule: 'ENF-10',
    first: '2013-09-02',
    before: '2013-09-01',
    because: '最高人民法院关于网络查询、冻结被执行人存款的规定',
  },
  {
    rule: 'REL-01',
    first: '2014-01-17',
    before: '2014-01-16',
    because: '关于建立完善国家司法救助制度的意见（试行）',
  },
  {
    rule: 'FWD-05',
    first: '2015-11-04',
    before: '2015-11-03',
    because: '公安部关于改革完善受案立案制度的意见',
  },
  {
    rule: 'ENF-11',
    first: '2015-11-13',
    before: '2015-11-12',
    because: '人民法院、银行业金融机构网络执行查控工作规范',
  },
  { rule: 'MAN-05', first: '2016-03-01', before: '2016-02-29', because: '中华人民共和国反家庭暴力法' },
  {
    rule: 'MED-01',
    first: '2016-07-01',
    before: '2016-06-30',
    because: '最高人民法院关于人民法院特邀调解的规定',
  },
  {
    rule: 'FWD-07',
    first: '2017-01-25',
    before: '2017-01-24',
    because: '环境保护行政执法与刑事司法衔接工作办法',
  },
  {
    rule: 'ENF-06',
    first: '2017-05-01',
    before: '2017-04-30',
    because: '最高人民法院关于公布失信被执行人名单信息的若干规定（2017修正）',
  },
  {
    rule: 'CMP-10',
    first: '2017-07-01',
    before: '2017-06-30',
    because: '中华人民共和国行政诉讼法（2017修正）',
  },
  {
    rule: 'FWD-06',
    first: '2018-01-01',
    before: '2017-12-31',
    because: '公安机关办理经济犯罪案件的若干规定',
  },
  {
    rule: 'CMP-01',
    first: '2018-10-26',
    before: '2018-10-25',
    because: '中华人民共和国刑事诉讼法（2018修正）',
  },
  {
    rule: 'SUG-06',
    first: '2019-01-01',
    before: '2018-12-31',
    because: '中华人民共和国人民检察院组织法（2018修订）',
  },
  { rule: 'SUG-01', first: '2019-02-26', before: '2019-02-25', because: '人民检察院检察建议工作规定' },
  {
    rule: 'FWD-08',
    first: '2019-04-16',
    before: '2019-04-15',
    because: '安全生产行政执法与刑事司法衔接工作办法',
  },
  { rule: 'REV-09', first: '2019-12-30', before: '2019-12-29', because: '人民检察院刑事诉讼规则' },
  {
    rule: 'MAN-02',
    first: '2020-05-07',
    before: '2020-05-06',
    because: '关于建立侵害未成年人案件强制报告制度的意见（试行）',
  },
  {
    rule: 'FWD-01',
    first: '2020-08-07',
    before: '2020-08-06',
    because: '行政执法机关移送涉嫌犯罪案件的规定',
  },
  {
    rule: 'ECO-02',
    first: '2020-08-31',
    before: '2020-08-30',
    because: '关于推进生态环境损害赔偿制度改革若干具体问题的意见',
  },
  { rule: 'FWD-04B', first: '2020-09-01', before: '2020-08-31', because: '公安机关办理刑事案件程序规定' },
  {
    rule: 'HOT-01',
    first: '2020-12-28',
    before: '2020-12-27',
    because: '关于进一步优化地方政务服务便民热线的指导意见',
  },
  { rule: 'CMP-05', first: '2021-01-01', before: '2020-12-31', because: '中华人民共和国民法典·总则编' },
  {
    rule: 'CMP-02',
    first: '2021-03-01',
    before: '2021-02-28',
    because: '最高人民法院关于适用《刑事诉讼法》的解释',
  },
  {
    rule: 'MAN-01',
    first: '2021-06-01',
    before: '2021-05-31',
    because: '中华人民共和国未成年人保护法（2024修正）',
  },
  { rule: 'PIL-01', first: '2021-07-01', before: '2021-06-30', because: '人民检察院公益诉讼办案规则' },
  {
    rule: 'CMP-07',
    first: '2021-07-15',
    before: '2021-07-14',
    because: '中华人民共和国行政处罚法（2021修订）',
  },
  {
    rule: 'REV-04',
    first: '2021-09-06',
    before: '2021-09-05',
    because: '最高人民检察院关于推进行政执法与刑事司法衔接工作的规定',
  },
  { rule: 'MED-04', first: '2022-01-01', before: '2021-12-31', because: '人民法院在线调解规则' },
  {
    rule: 'CMP-04',
    first: '2022-04-10',
    before: '2022-04-09',
    because: '最高人民法院关于适用《民事诉讼法》的解释（2022修正）',
  },
  { rule: 'ECO-01', first: '2022-04-26', before: '2022-04-25', because: '生态环境损害赔偿管理规定' },
  {
    rule: 'FWD-09',
    first: '2023-01-10',
    before: '2023-01-09',
    because: '药品行政执法与刑事司法衔接工作办法',
  },
  {
    rule: 'JUD-01',
    first: '2023-11-16',
    before: '2023-11-15',
    because: '最高人民法院关于综合治理类司法建议工作若干问题的规定',
  },
  {
    rule: 'CMP-03',
    first: '2024-01-01',
    before: '2023-12-31',
    because: '中华人民共和国民事诉讼法（2023修正）',
  },
  { rule: 'REV-01', first: '2024-11-26', before: '2024-11-25', because: '人民检察院行刑反向衔接工作指引' },
  {
    rule: 'MAN-04',
    first: '2026-01-01',
    before: '2025-12-31',
    because: '中华人民共和国治安管理处罚法（2025修订）',
  },
  { rule: 'ADM-01', first: '2026-02-01', before: '2026-01-31', because: '行政执法监督条例' },
  { rule: 'REL-03', first: '2026-07-01', before: '2026-06-30', because: '中华人民共和国社会救助法' },
  { rule: 'ECO-05', first: '2026-08-15', before: '2026-08-14', because: '中华人民共和国生态环境法典' },
];

describe('the first day in force', () => {
  it.each(BOUNDARIES)('of $rule is $first: $because', ({ rule: id, first, before }) => {
    const rule = ruleOf(id);
    if (!rule) throw new Error(`no rule ${id}`);
    const index = rule.versions.findIndex(({ inForceFrom }) => inForceFrom === first);
    const earlier = rule.versions[index - 1];
    expect(versionInForce(rule, first)).toEqual({ version: rule.versions[index] });
    expect(versionInForce(rule, before)).toEqual(
      earlier
        ? { version: earlier }
        : { refused: { code: 'RULE_NOT_IN_FORCE', facts: { rule: id, on: before, inForceFrom: first } } },
    );
  });

  it('is listed above for every version that the catalogue holds', () => {
    const held = new Set(rules.flatMap(({ versions }) => versions.map(({ inForceFrom }) => inForceFrom)));
    expect([...held].sort()).toEqual(BOUNDARIES.map(({ first }) => first));
  });
});

describe('the version in force', () => {
  const [first] = policeReviewOfTransfer.versions;
  const amended: Rule = {
    ...policeReviewOfTransfer,
    versions: [first, { ...first, inForceFrom: '2026-08-15', period: { length: 7, unit: 'day' } }],
  };

  it.each([
    { on: '2020-08-07', length: 3, because: 'the first day' },
    { on: '2026-08-14', length: 3, because: 'the last day of the first version' },
    { on: '2026-08-15', length: 7, because: 'the first day of the second' },
    { on: '2030-01-01', length: 7, because: 'the newest until another comes' },
  ])('on $on counts $length days: $because', ({ on, length }) => {
    expect(versionInForce(amended, on)).toMatchObject({ version: { period: { length } } });
  });

  it('is none before the first, and none is invented', () => {
    expect(versionInForce(amended, '2020-08-06')).toEqual({
      refused: {
        code: 'RULE_NOT_IN_FORCE',
        facts: { rule: 'FWD-04', on: '2020-08-06', inForceFrom: '2020-08-07' },
      },
    });
  });

  describe('after a repeal', () => {
    const repealed: Rule = {
      ...amended,
      versions: [
        { ...first, inForceUntil: '2026-06-30' },
        { ...first, inForceFrom: '2026-08-15', inForceUntil: '2027-12-31' },
      ],
    };

    it.each([
      { on: '2026-06-30', governs: '2020-08-07', because: 'the last day still counts' },
      { on: '2026-08-15', governs: '2026-08-15', because: 'a new version began' },
      { on: '2027-12-31', governs: '2026-08-15', because: 'its last day' },
    ])('$on is under the version of $governs: $because', ({ on, governs }) => {
      expect(versionInForce(repealed, on)).toMatchObject({ version: { inForceFrom: governs } });
    });

    it.each([
      { on: '2026-07-01', inForceUntil: '2026-06-30', because: 'the day after the repeal' },
      { on: '2026-08-14', inForceUntil: '2026-06-30', because: 'the day before the new version' },
      { on: '2028-01-01', inForceUntil: '2027-12-31', because: 'nothing came after' },
    ])('$on is under none: $because', ({ on, inForceUntil }) => {
      expect(versionInForce(repealed, on)).toEqual({
        refused: { code: 'RULE_NOT_IN_FORCE', facts: { rule: 'FWD-04', on, inForceUntil } },
      });
    });
  });
});
