import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../body/validators.js';

/** A document that was uploaded before, in the part it plays here. */
export class DocumentReferenceDto {
  @ApiProperty({ description: '文书类型，见流程定义', examples: ['caseReport'] })
  @IsCode()
  readonly type!: string;

  @ApiProperty({ description: 'POST /documents 返回的编号' })
  @IsCode()
  readonly documentId!: string;
}
