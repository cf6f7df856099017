import type { Fact } from './lifecycle.js';
import { partsOf, readCode, readDayAndTime, readFact, readPosition, readUnit } from './cell-values.js';

const units = [
  { id: 'city-eco', name: '示范市生态环境局（演示）' },
  { id: 'city-police', name: '示范市公安局（演示）' },
];

describe('what a cell means', () => {
  it.each([
    ['2026-03-02', { day: '2026-03-02', time: null }],
    ['2026/3/2', { day: '2026-03-02', time: null }],
    ['2026年3月2日', { day: '2026-03-02', time: null }],
    ['2026-03-02 9:30', { day: '2026-03-02', time: '09:30:00' }],
    ['2026-03-02T09:30:15', { day: '2026-03-02', time: '09:30:15' }],
  ])('%s is a day, perhaps with a time', (text, value) => {
    expect(readDayAndTime(text)).toEqual({ value });
  });

  it.each(['2026-02-30', '3月2日', '昨天', '2026-03-02 25:00', '46083'])('%s is no day', (text) => {
    expect(readDayAndTime(text)).toHaveProperty('problem');
  });

  it('a code is given as itself or by its name, where only one has it', () => {
    const names = { a: '批准', b: '退回', c: '退回' };
    expect(readCode('a', names, '结果')).toEqual({ value: 'a' });
    expect(readCode('批准', names, '结果')).toEqual({ value: 'a' });
    expect(readCode('退回', names, '结果')).toEqual({ problem: '有2个结果都叫“退回”，请填代码。' });
    expect(readCode('constructor', names, '结果')).toEqual({ problem: '没有这一结果：constructor。' });
  });

  it('a unit is given by its id, or by its name with or without brackets', () => {
    for (const text of ['city-eco', '示范市生态环境局（演示）', '示范市生态环境局'])
      expect(readUnit(text, units)).toEqual({ value: 'city-eco' });
    expect(readUnit('示范市海关', units)).toEqual({ problem: '没有这一单位：示范市海关。' });
  });

  it('a position is given in Chinese or by its code', () => {
    expect(readPosition('正职负责人')).toEqual({ value: 'principal-head' });
    expect(readPosition('局长')).toEqual({ problem: '没有这一职务：局长。' });
  });

  it('several documents stand in one cell', () => {
    expect(partsOf('移送书、 清单;鉴定\n')).toEqual(['移送书', '清单', '鉴定']);
  });

  it.each<[Fact['type'], string, unknown]>([
    ['integer', '1,200', 1200],
    ['decimal', '12.5', 12.5],
    ['boolean', '是', true],
    ['boolean', '否', false],
    ['date', '2026/3/2', '2026-03-02'],
    ['instant', '2026-03-02 09:30', '2026-03-02T09:30:00+08:00'],
    ['choice', '环境', 'environment'],
    ['unit', '示范市公安局', 'city-police'],
    ['text', '任意文字', '任意文字'],
  ])('a fact of type %s is read from %s', (type, text, value) => {
    expect(readFact(text, { name: '事项', type, options: { environment: '环境' } }, units)).toEqual({
      value,
    });
  });

  it.each<[Fact['type'], string]>([
    ['integer', '1.5'],
    ['decimal', '许多'],
    ['boolean', '也许'],
    ['date', '2026-03-02 09:30'],
    ['instant', '2026-03-02'],
    ['choice', '海洋'],
    ['unit', '月球'],
  ])('a fact of type %s is not read from %s', (type, text) => {
    expect(readFact(text, { name: '事项', type, options: { environment: '环境' } }, units)).toHaveProperty(
      'problem',
    );
  });
});
