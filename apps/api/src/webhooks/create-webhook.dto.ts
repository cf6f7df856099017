import { ApiProperty } from '@nestjs/swagger';
import { URL_LIMIT } from '#libs/webhooks/index.js';
import { IsLine } from '../body/validators.js';

/** Where the unit's notices are to be posted. */
export class CreateWebhookDto {
  @ApiProperty({
    description: '接收地址；其来源（协议、主机、端口）须是本部署允许的',
    format: 'uri',
    maxLength: URL_LIMIT,
    examples: ['https://cases.example/liandong'],
  })
  @IsLine(URL_LIMIT)
  readonly url!: string;
}

/** Bodies as they are sent, for the description of the interface. */
export const webhookExamples = {
  subscribe: { summary: '订阅本单位的通知', value: { url: 'https://cases.example/liandong' } },
};
