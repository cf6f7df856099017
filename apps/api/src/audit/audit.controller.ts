import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { may, type Viewer } from '#libs/access/index.js';
import { inclusionRanges, openCheckpoint, type ChainedEntry } from '#libs/audit/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { CurrentViewer } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { Answers, LISTING, Problems, READING, READING_ONE } from '../openapi/api-answers.js';
import { AuditQueryDto, beforeOf, cursorAfter } from './audit-query.dto.js';
import { CheckpointQueryDto } from './audit-query.dto.js';

const SEQUENCE = /^[1-9]\d{0,14}$/;

@ApiTags('audit')
@ApiBearerAuth()
@Controller('audit')
export class AuditController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Get()
  @ApiOperation({
    summary: '审计链的现状',
    description: '见证程序最近一次查看的结果：条目数、所见异常、最新检查点及其公钥。仅审计员可以查看。',
  })
  @Answers(200, 'AuditState', '现状')
  @Problems(...READING, 'FORBIDDEN')
  async state(@CurrentViewer() viewer: Viewer): Promise<unknown> {
    onlyFor(viewer);
    const { witness } = this.deps;
    const verifier = witness.verifier();
    return this.deps.records.as(viewer, async (desk) => {
      const head = await desk.trail.head();
      const watch = await desk.tree.watch();
      const checkpoint = await desk.tree.newest();
      return {
        size: head.sequence,
        head: head.hash,
        watch: watch && {
          ...watch,
          checkedAt: toBeijing(watch.checkedAt),
          wholeAt: watch.wholeAt === null ? null : toBeijing(watch.wholeAt),
        },
        checkpoint: checkpoint && { ...checkpoint, at: toBeijing(checkpoint.at) },
        publicKey: verifier?.publicKey.export({ format: 'pem', type: 'spki' }).toString() ?? null,
      };
    });
  }

  @Get('checkpoints')
  @ApiOperation({ summary: '检查点', description: '对审计链的签名，最新的在前。仅审计员可以查看。' })
  @Answers(200, 'CheckpointPage', '一页检查点')
  @Problems(...LISTING, 'FORBIDDEN')
  async checkpoints(@CurrentViewer() viewer: Viewer, @Query() query: CheckpointQueryDto): Promise<unknown> {
    onlyFor(viewer);
    const { before, limit } = beforeOf(query);
    const found = await this.deps.records.as(viewer, ({ tree }) => tree.page(before, limit + 1));
    const items = found.slice(0, limit);
    return {
      items: items.map((one) => ({ ...one, at: toBeijing(one.at) })),
      nextCursor: found.length > limit ? cursorAfter(items.at(-1)!.size) : null,
    };
  }

  @Get('entries')
  @ApiOperation({
    summary: '审计条目',
    description:
      '全部条目，或者一案的条目，最新的在前。条目只有编号、代码、时间与摘要。查看本身也记入审计链。仅审计员可以查看。',
  })
  @Answers(200, 'AuditEntryPage', '一页条目')
  @Problems(...LISTING, 'FORBIDDEN')
  async entries(@CurrentViewer() viewer: Viewer, @Query() query: AuditQueryDto): Promise<unknown> {
    onlyFor(viewer);
    const { before, limit } = beforeOf(query);
    const { referral = null } = query;
    const found = await this.deps.records.as(viewer, async ({ trail, audit }) => {
      const page = await trail.page({ referral, before, limit: limit + 1 });
      await audit.append({
        kind: 'audit-read',
        at: new Date().toISOString(),
        by: viewer.person,
        from: page.at(-1)?.sequence ?? 0,
        to: page[0]?.sequence ?? 0,
        ...(referral === null ? {} : { about: referral }),
      });
      return page;
    });
    const items = found.slice(0, limit);
    return {
      items: items.map(entryView),
      nextCursor: found.length > limit ? cursorAfter(items.at(-1)!.sequence) : null,
    };
  }

  @Get('entries/:sequence/proof')
  @ApiOperation({
    summary: '条目的证明',
    description: '证明该条目在最新检查点所签的审计链之中（RFC 9162），可以离线验证。仅审计员可以取得。',
  })
  @Answers(200, 'EntryProof', '条目、检查点与证明')
  @Problems(...READING_ONE, 'FORBIDDEN')
  async proof(@CurrentViewer() viewer: Viewer, @Param('sequence') sequence: string): Promise<unknown> {
    onlyFor(viewer);
    if (!SEQUENCE.test(sequence)) throw notFound();
    const verifier = this.deps.witness.verifier();
    return this.deps.records.as(viewer, async ({ trail, tree }) => {
      const [entry] = await trail.read(Number(sequence) - 1, 1);
      const checkpoint = await tree.newest();
      const opened = checkpoint && verifier && openCheckpoint(checkpoint.note, verifier);
      if (entry === undefined || !opened || entry.sequence > opened.size) throw notFound();
      const index = entry.sequence - 1;
      const proof = await tree.rootsOf(inclusionRanges(index, opened.size));
      return {
        entry: entryView(entry),
        index,
        checkpoint: checkpoint.note,
        proof: proof.map((hash) => hash.toString('base64')),
      };
    });
  }
}

const onlyFor = (viewer: Viewer): void => {
  if (may(viewer, 'audit.read', null) !== 'allowed')
    throw new Problem('FORBIDDEN', '审计链仅审计员可以查看。');
};

/** The text byte for byte, as it was hashed, beside what it says. */
const entryView = ({ sequence, body, prevHash, hash }: ChainedEntry) => ({
  sequence,
  says: JSON.parse(body) as unknown,
  body,
  prevHash,
  hash,
});
