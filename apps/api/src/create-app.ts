import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import multipart from '@fastify/multipart';
import { randomUUID } from 'node:crypto';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import { ApiModule } from './api.module.js';
import { acceptBodies } from './body/accept-bodies.js';
import { BodyPipe } from './body/body.pipe.js';
import { secureHeaders } from './console/secure-headers.js';
import { serveConsole } from './console/serve-console.js';
import type { ApiDependencies } from './dependencies.js';
import { KnownRoutes } from './errors/known-routes.js';
import { answerProblem, ProblemFilter } from './errors/problem.filter.js';
import { logRequests } from './logging/log-requests.js';
import { NestLog } from './logging/nest-log.js';
import { measureRequests } from './metrics/measure-requests.js';
import { publishOpenApi } from './openapi/publish-open-api.js';

/** Longest time for a request to arrive, headers and body. */
const REQUEST_TIMEOUT_MS = 300_000;

/** The whole API on one server that does not listen yet. */
export async function createApp(dependencies: ApiDependencies, log: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply),
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  const routes = new KnownRoutes();
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.add(each, url);
  });
  logRequests(server);
  const metrics = measureRequests(server);
  secureHeaders(server, dependencies.issuer);
  acceptBodies(server, dependencies.documentLimit);
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: dependencies.documentLimit + 1 },
  });
  const unrouted = await serveConsole(server, dependencies.consoleFolder, routes);

  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(dependencies, metrics),
    adapter,
    {
      bodyParser: false,
      logger: new NestLog(log),
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalFilters(new ProblemFilter(unrouted));
  app.useGlobalPipes(new BodyPipe());
  publishOpenApi(app, server);
  await app.init();
  return app;
}
