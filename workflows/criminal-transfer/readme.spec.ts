import { readFileSync } from 'node:fs';
import { drawDiagram } from '#libs/lifecycle/draw-diagram.js';
import { criminalTransferV1 } from './v1.lifecycle.js';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

describe('the README of criminal-transfer', () => {
  it('shows the diagram that the definition draws', () => {
    const [, diagram] = /```mermaid\n([\s\S]*?)\n```/.exec(readme) ?? [];
    expect(diagram).toBe(drawDiagram(criminalTransferV1));
  });

  it('traces every rule, act and duty of the definition', () => {
    const table = readme.slice(readme.indexOf('| article |'), readme.indexOf('## Open questions'));
    const { acts, duties } = criminalTransferV1;
    const rules = Object.values(duties).flatMap(({ period }) => ('rule' in period ? [period.rule] : []));
    const untraced = [
      ...rules,
      ...[...Object.keys(acts), ...Object.keys(duties)].map((name) => `\`${name}\``),
    ];
    expect(untraced.filter((name) => !table.includes(name))).toEqual([]);
  });
});
