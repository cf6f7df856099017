import { at10, due, inForce, invented } from './fixtures/asked.js';

describe('the explanation of a due instant', () => {
  it('shows every step and every day passed over, for a period on which the text is silent', () => {
    expect(due(inForce('FWD-04', '2026-02-13'), '2026-02-13T02:30:00.000Z').explanation).toEqual([
      '依据：《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号（2001），国务院令第730号修订）第八条：“自接受行政执法机关移送的涉嫌犯罪案件之日起3日内”。',
      '起算：接受移送案件之日，即2026年2月13日10:30:00（北京时间）；当日不计，自2026年2月14日（星期六）起计算。',
      '期间：3日，末日为2026年2月16日（星期一）。',
      '末日遇休息日：规定未明确末日遇休息日是否顺延；从严计算不顺延，类推适用则顺延。',
      '顺延：2026年2月16日（星期一，春节放假）、2026年2月17日（星期二，春节放假）、2026年2月18日（星期三，春节放假）、2026年2月19日（星期四，春节放假）、2026年2月20日（星期五，春节放假）、2026年2月21日（星期六，春节放假）、2026年2月22日（星期日，春节放假）、2026年2月23日（星期一，春节放假）为休息日，顺延至2026年2月24日（星期二，工作日）。',
      '日历：2026年放假安排（国办发明电〔2025〕7号），日历版本2026-1。',
      '结论：从严计算至2026年2月16日24时届满，预警按此日；类推顺延至2026年2月24日24时（北京时间）届满，逾期按此日认定。',
    ]);
  });

  it('names the article that rolls a criminal period over', () => {
    const { explanation } = due(inForce('FWD-17', '2026-03-04'), at10('2026-03-04'));
    expect(explanation).toContain(
      '末日遇休息日：依法顺延（《中华人民共和国刑事诉讼法（2018修正）》（主席令第10号，文号待核）第一百零五条：“期间的最后一日为节假日的，以节假日后的第一日为期满日期”）。',
    );
  });

  it('names no article of counting that was not yet in force at the start', () => {
    const { explanation } = due(invented({ length: 3, unit: 'day' }, 'civil'), at10('2023-12-29'));
    expect(explanation.join('')).not.toContain('民事诉讼法');
    expect(
      due(invented({ length: 3, unit: 'day' }, 'civil'), at10('2026-03-04')).explanation.join(''),
    ).toContain('民事诉讼法');
  });

  it('says that a made-up Saturday is no day of rest', () => {
    const { explanation } = due(inForce('FWD-04', '2026-02-11'), at10('2026-02-11'));
    expect(explanation).toContain('末日：2026年2月14日（星期六，调休上班），不发生顺延。');
  });

  it('counts hours to the second, and gives the reading of the text', () => {
    expect(due(inForce('FWD-02', '2026-03-02'), '2026-03-02T01:30:00.250Z').explanation).toEqual([
      '依据：《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号（2001），国务院令第730号修订）第五条第二款：“决定批准的，应当在24小时内向同级公安机关移送”。',
      '读法：自决定时刻起算；民诉解释125条“从次时起算”仅供参照。',
      '起算：作出批准移送决定时，即2026年3月2日09:30:00.250（北京时间），自该时刻起连续计算24小时，节假日不停。',
      '结论：期限至2026年3月3日09:30:00.250（北京时间）届满。',
    ]);
  });

  it('lists the days that working days leave out and the Saturdays that they take in', () => {
    const { explanation } = due(
      invented({ length: 3, unit: 'working-day' }, 'working-days'),
      at10('2025-09-30'),
    );
    expect(explanation).toContain('计入的调休上班日：2025年10月11日（星期六，调休上班）。');
    expect(explanation.find((sentence) => sentence.startsWith('不计的日'))).toContain(
      '2025年10月1日（星期三，国庆节、中秋节放假）',
    );
  });

  it('says how a month was ended, and tells its two readings apart', () => {
    const civil = due(invented({ length: 1, unit: 'month' }, 'civil'), at10('2026-01-31')).explanation.join(
      '',
    );
    const criminal = due(
      invented({ length: 1, unit: 'month' }, 'criminal'),
      at10('2026-02-28'),
    ).explanation.join('');
    const ordinary = due(
      invented({ length: 2, unit: 'month' }, 'civil'),
      at10('2026-01-31'),
    ).explanation.join('');
    expect(ordinary).toContain('到期月的对应日');
    expect(civil).toContain('没有对应日的，月末日为期间的最后一日');
    expect(criminal).toContain('《最高人民法院关于适用〈刑事诉讼法〉的解释》');
  });

  it('says so where the words of the law were not seen', () => {
    const rule = inForce('FWD-04', '2026-03-02');
    const unseen = {
      ...rule,
      version: { ...rule.version, citation: { ...rule.version.citation, quote: null } },
    };
    expect(due(unseen, at10('2026-03-02')).explanation[0]).toContain('第八条（条文未核对原文，不引用）');
  });
});
