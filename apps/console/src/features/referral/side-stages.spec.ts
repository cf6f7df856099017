import { sideStages } from './side-stages.js';

const stage = (track: string, id: string, name: string) => ({ track, id, name, final: false });
const tracks = [
  stage('main', 'not-filed', '不予立案'),
  stage('reconsideration', 'no-reconsideration', '未提请复议'),
  stage('supervision', 'reasons-demanded', '已要求说明不立案理由'),
];
const stages = {
  'not-filed': { name: '不予立案', track: 'main', start: false },
  'no-reconsideration': { name: '未提请复议', track: 'reconsideration', start: true },
  'reasons-demanded': { name: '已要求说明不立案理由', track: 'supervision', start: false },
};

describe('what goes on beside the main track', () => {
  it('is named where it has begun, and not where it is at rest', () => {
    expect(sideStages({ tracks }, { stages }).map(({ name }) => name)).toEqual(['已要求说明不立案理由']);
  });

  it('is not guessed before the lifecycle has come', () => {
    expect(sideStages({ tracks }, undefined)).toEqual([]);
  });
});
