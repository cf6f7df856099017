import { createBrowserRouter } from 'react-router-dom';
import { finishSignIn } from '../features/sign-in/finish-sign-in.js';
import { SignInPage } from '../features/sign-in/sign-in-page.js';
import { SIGNED_IN_PATH, SIGN_IN_PATH } from '../features/sign-in/user-manager.js';
import { Home } from './home.js';
import { Loading } from './loading.js';
import { PageMissing } from './page-missing.js';
import { RouteError } from './route-error.js';
import { Shell } from './shell.js';

/** Pages come in their own chunks; the shell and the way in do not wait for them. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: RouteError,
    HydrateFallback: Loading,
    children: [
      { path: SIGN_IN_PATH, Component: SignInPage },
      { path: SIGNED_IN_PATH, loader: finishSignIn, Component: Loading },
      {
        Component: Shell,
        children: [
          { index: true, Component: Home },
          {
            path: '/duties',
            lazy: async () => ({
              Component: (await import('../features/my-duties/my-duties-page.js')).MyDutiesPage,
            }),
          },
          {
            path: '/referrals',
            lazy: async () => ({
              Component: (await import('../features/referral-list/referral-list-page.js')).ReferralListPage,
            }),
          },
          {
            path: '/referrals/:id',
            lazy: async () => ({
              Component: (await import('../features/referral/referral-page.js')).ReferralPage,
            }),
          },
          {
            path: '/start',
            lazy: async () => ({
              Component: (await import('../features/start-referral/choose-lifecycle-page.js'))
                .ChooseLifecyclePage,
            }),
          },
          {
            path: '/start/:lifecycle',
            lazy: async () => ({
              Component: (await import('../features/start-referral/start-referral-page.js'))
                .StartReferralPage,
            }),
          },
          {
            path: '/overdue',
            lazy: async () => ({
              Component: (await import('../features/overdue-ledger/overdue-ledger-page.js'))
                .OverdueLedgerPage,
            }),
          },
          {
            path: '/supervision',
            lazy: async () => ({
              Component: (await import('../features/supervision-board/board-page.js')).BoardPage,
            }),
          },
          {
            path: '/supervision/duties',
            lazy: async () => ({
              Component: (await import('../features/supervision-board/duties-of-light-page.js'))
                .DutiesOfLightPage,
            }),
          },
          {
            path: '/unverified-terms',
            lazy: async () => ({
              Component: (await import('../features/unverified-terms/unverified-terms-page.js'))
                .UnverifiedTermsPage,
            }),
          },
          {
            path: '/period',
            lazy: async () => ({
              Component: (await import('../features/period-calculator/period-calculator-page.js'))
                .PeriodCalculatorPage,
            }),
          },
          {
            path: '/rules',
            lazy: async () => ({
              Component: (await import('../features/rule-catalogue/rule-list-page.js')).RuleListPage,
            }),
          },
          {
            path: '/rules/:id',
            lazy: async () => ({
              Component: (await import('../features/rule-catalogue/rule-page.js')).RulePage,
            }),
          },
          {
            path: '/calendars',
            lazy: async () => ({
              Component: (await import('../features/calendars/calendar-list-page.js')).CalendarListPage,
            }),
          },
          {
            path: '/calendars/:year',
            lazy: async () => ({
              Component: (await import('../features/calendars/calendar-page.js')).CalendarPage,
            }),
          },
          {
            path: '/calendars/:year/proposal',
            lazy: async () => ({
              Component: (await import('../features/calendars/proposal-page.js')).ProposalPage,
            }),
          },
          { path: '*', Component: PageMissing },
        ],
      },
    ],
  },
]);
