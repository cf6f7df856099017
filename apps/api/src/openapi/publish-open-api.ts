import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { problemSchema } from './problem.schema.js';
import { schemas } from './schemas.js';

export const OPEN_API_PATH = '/api/v1/openapi.json';

/** Serves the description of the interface: OpenAPI 3.1, drawn from the controllers and their DTOs. */
export function publishOpenApi(app: NestFastifyApplication, server: FastifyInstance): void {
  const builder = new DocumentBuilder()
    .setTitle('Liandong 联动')
    .setDescription('跨部门案件移送与衔接的流程引擎。错误均为 application/problem+json，code 稳定不变。')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${noun(controller)}.${method}`,
  });
  const text = JSON.stringify({
    ...document,
    components: {
      ...document.components,
      schemas: { ...closed(document.components?.schemas ?? {}), ...schemas, Problem: problemSchema },
    },
  });
  server.get(OPEN_API_PATH, (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
}

/** `ReferralsController` → `referrals`. */
const noun = (controller: string): string => {
  const name = controller.replace(/Controller$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** The DTOs of requests: a field that nobody asked for is refused. */
const closed = (dtos: Readonly<Record<string, object>>): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(dtos).map(([name, dto]) => [name, { ...dto, additionalProperties: false }]),
  );
