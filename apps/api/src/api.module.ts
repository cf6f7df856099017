import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Registry } from 'prom-client';
import { TokenGuard } from './auth/token.guard.js';
import { TokenVerifier } from './auth/token-verifier.js';
import { AuditController } from './audit/audit.controller.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkWrites } from './bulk/bulk-writes.js';
import { ApproveEdition } from './calendars/approve-edition.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { LookAhead } from './calendars/look-ahead.js';
import { ProposeEdition } from './calendars/propose-edition.js';
import { RecomputationsController } from './calendars/recomputations.controller.js';
import { ClientSettingsController } from './client-settings/client-settings.controller.js';
import { DeadlineInterceptor } from './deadline/deadline.interceptor.js';
import { DEPENDENCIES, type ApiDependencies } from './dependencies.js';
import { DirectoryController } from './directory/directory.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ReadDocument } from './documents/read-document.js';
import { UploadDocument } from './documents/upload-document.js';
import { DutiesController } from './duties/duties.controller.js';
import { ListedDuties } from './duties/listed-duties.js';
import { DutyFinder } from './duties/seen-duty.js';
import { UrgeDuty } from './duties/urge-duty.js';
import { HealthController } from './health/health.controller.js';
import { KeyedWrite } from './idempotency/keyed-write.js';
import { LifecycleRegister } from './lifecycles/lifecycle-register.js';
import { LifecyclesController } from './lifecycles/lifecycles.controller.js';
import { MeController } from './me/me.controller.js';
import { METRICS, MetricsController } from './metrics/metrics.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticeViews } from './notices/notice-views.js';
import { ReceiveNotice } from './notices/receive-notice.js';
import { OfficeGuard } from './offices/office-guard.js';
import { PeriodsController } from './periods/periods.controller.js';
import { AskAlike } from './referrals/ask-alike.js';
import { AttemptLog } from './referrals/attempt-log.js';
import { DescribeOpening } from './referrals/describe-opening.js';
import { CorrectStep } from './referrals/correct-step.js';
import { CorrectionsController } from './referrals/corrections.controller.js';
import { PerformAct } from './referrals/perform-act.js';
import { ReferralHistory } from './referrals/referral-history.js';
import { ReferralList } from './referrals/referral-list.js';
import { ReferralReader } from './referrals/referral-reader.js';
import { ReferralTimeline } from './referrals/referral-timeline.js';
import { References } from './referrals/references.js';
import { ReferralsController } from './referrals/referrals.controller.js';
import { RequestDesk } from './referrals/request-desk.js';
import { StartReferral } from './referrals/start-referral.js';
import { RequestsController } from './requests/requests.controller.js';
import { ActivateRule } from './rules/activate-rule.js';
import { RulesController } from './rules/rules.controller.js';
import { SimulationsController } from './simulations/simulations.controller.js';
import { Board } from './supervision/board.js';
import { Choices } from './supervision/choices.js';
import { Purview } from './supervision/purview.js';
import { SupervisedDuties } from './supervision/supervised-duties.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { UntoldNotices } from './supervision/untold.js';
import { UnverifiedTerms } from './supervision/unverified-terms.js';
import { KeepWebhooks } from './webhooks/keep-webhooks.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { VerificationController } from './verification/verification.controller.js';
import { VerifyReferral } from './verification/verify-referral.js';
import { WorklistController } from './worklist/worklist.controller.js';

/** One controller a noun; everything from outside comes in through `ApiDependencies`. */
@Module({})
export class ApiModule {
  static with(dependencies: ApiDependencies, metrics: Registry): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        ReferralsController,
        VerificationController,
        AuditController,
        CorrectionsController,
        BulkController,
        RequestsController,
        DocumentsController,
        WorklistController,
        LifecyclesController,
        SimulationsController,
        RulesController,
        PeriodsController,
        CalendarsController,
        RecomputationsController,
        SupervisionController,
        DutiesController,
        NoticesController,
        WebhooksController,
        DirectoryController,
        MeController,
        ClientSettingsController,
        HealthController,
        MetricsController,
      ],
      providers: [
        { provide: DEPENDENCIES, useValue: dependencies },
        { provide: METRICS, useValue: metrics },
        { provide: TokenVerifier, useValue: dependencies.tokens },
        { provide: LifecycleRegister, useValue: dependencies.lifecycles },
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_INTERCEPTOR, useClass: DeadlineInterceptor },
        ReferralReader,
        References,
        RequestDesk,
        AttemptLog,
        DescribeOpening,
        StartReferral,
        AskAlike,
        PerformAct,
        CorrectStep,
        BulkWrites,
        ReferralList,
        ReferralTimeline,
        ReferralHistory,
        VerifyReferral,
        UploadDocument,
        ReadDocument,
        OfficeGuard,
        KeyedWrite,
        ActivateRule,
        ProposeEdition,
        ApproveEdition,
        LookAhead,
        UnverifiedTerms,
        UntoldNotices,
        Purview,
        ListedDuties,
        SupervisedDuties,
        Board,
        Choices,
        DutyFinder,
        UrgeDuty,
        NoticeViews,
        ReceiveNotice,
        KeepWebhooks,
      ],
    };
  }
}
