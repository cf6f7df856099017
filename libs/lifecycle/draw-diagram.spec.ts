import { assistance } from './check/fixtures/assistance.js';
import { filingRemedies } from './check/fixtures/filing-remedies.js';
import { spoil } from './check/fixtures/spoil.js';
import { drawDiagram } from './draw-diagram.js';

describe('drawDiagram', () => {
  it('draws tracks side by side, acts on arrows with the outcomes that lead there, and the ends', () => {
    expect(drawDiagram(assistance)).toBe(
      `
stateDiagram-v2
    state "请求协助" as _tracks {
        state "待签发" as drafted
        state "待发出" as signed
        state "未发出" as withdrawn
        state "已请求" as asked
        state "协助中" as working
        state "已协助" as helped
        state "不予协助" as declined
        [*] --> drafted: 拟稿
        drafted --> signed: 签发（签发）
        drafted --> withdrawn: 签发（不签发）
        signed --> asked: 发出
        asked --> working: 接受
        asked --> declined: 拒绝
        working --> declined: 拒绝
        working --> working: 答复
        working --> helped: 评价答复（满意）
        working --> working: 评价答复（不满意）
        working --> working: 延期
        working --> working: 报告进展
        working --> working: 启动调查
        withdrawn --> [*]
        helped --> [*]
        declined --> [*]
        --
        state "无争议" as undisputed
        state "争议中" as disputed
        [*] --> undisputed
        undisputed --> disputed: 提出争议
        disputed --> undisputed: 裁决争议（应当协助、不必协助）
    }`.trim(),
    );
  });

  it('writes no hyphen in a state id: Mermaid would read an arrow', () => {
    const ids = drawDiagram(filingRemedies).match(/ as \S+/g);
    expect(ids).toContain(' as no_reconsideration');
    expect(ids?.filter((id) => id.includes('-'))).toEqual([]);
  });

  it('draws a move of the main track by an act of a side track from the stages that the side track is within', () => {
    const arrows = drawDiagram(filingRemedies).match(/.*复议决定（改为立案）/g);
    expect(arrows?.map((arrow) => arrow.trim())).toEqual(['not_filed --> filed: 复议决定（改为立案）']);
  });

  it('draws what a due instant and the news of a link move', () => {
    const timed = spoil(assistance, 'duties.accept.atDue', { to: 'declined' });
    expect(drawDiagram(timed)).toContain('asked --> declined: 接受或者拒绝期满');
    const linked = spoil(assistance, 'links.inquiry.onOutcome.refused', { to: 'declined' });
    expect(drawDiagram(linked)).toContain('working --> declined: 调查（refused）');
  });

  it('notes an act that moves nothing in many stages once, in place of an arrow in each', () => {
    const everywhere = spoil(assistance, 'acts.report.from', 'any-open');
    const diagram = drawDiagram(everywhere);
    expect(diagram).not.toContain(': 报告进展');
    expect(diagram).toContain(
      'note left of drafted\n            在多个阶段均可作出：报告进展\n        end note',
    );
  });

  it('draws one track without a box around it', () => {
    const { undisputed: _undisputed, disputed: _disputed, ...stages } = assistance.stages;
    const { dispute: _dispute, decideDispute: _decide, ...acts } = assistance.acts;
    const diagram = drawDiagram(spoil(spoil(assistance, 'stages', stages), 'acts', acts));
    expect(diagram).toMatch(/^stateDiagram-v2\n {4}state "待签发" as drafted\n/);
    expect(diagram).not.toContain('--\n');
  });
});
