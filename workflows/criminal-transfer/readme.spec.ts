import { existsSync, readFileSync } from 'node:fs';
import { rulesOf } from '#libs/lifecycle/check/words.js';
import { drawDiagram } from '#libs/lifecycle/draw-diagram.js';
import { criminalTransferV2 } from './v2.lifecycle.js';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const trace = readme.slice(readme.indexOf('| article |'), readme.indexOf('## Open questions'));
const rows = trace.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| article'));

describe('the README of criminal-transfer', () => {
  it('shows the diagram that the definition draws', () => {
    const [, diagram] = /```mermaid\n([\s\S]*?)\n```/.exec(readme) ?? [];
    expect(diagram).toBe(drawDiagram(criminalTransferV2));
  });

  it('traces every rule, act and duty of the definition', () => {
    const { acts, duties } = criminalTransferV2;
    const named = [
      ...rulesOf(criminalTransferV2).map(({ word }) => word),
      ...[...Object.keys(acts), ...Object.keys(duties)].map((name) => `\`${name}\``),
    ];
    expect(named.filter((name) => !trace.includes(name))).toEqual([]);
  });

  it('leads every article to a spec that tells the acts of its row', () => {
    const lost = rows.flatMap((row) => {
      const [, , , acts = '', test = ''] = row.split('|');
      const file = new URL(`./v2/${/`(.+)`/.exec(test)?.[1]}`, import.meta.url);
      if (!existsSync(file)) return [row];
      const spec = readFileSync(file, 'utf8');
      const names = [...(acts.split('→')[0] ?? '').matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name ?? '');
      return names.filter((name) => name !== 'government' && !spec.includes(name));
    });
    expect(lost).toEqual([]);
  });
});
