import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useState, type ReactNode } from 'react';
import { ApiContext } from '../api/api-context.js';
import { createApi } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { accessToken, markExpired } from '../features/sign-in/session-store.js';

const api = createApi({ token: accessToken, refused: markExpired });

/** An answer is an answer; only silence and 5xx are worth asking again by oneself. */
const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && error instanceof Problem && error.outcomeUnknown;

const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, networkMode: 'always', staleTime: 5_000 } },
  });

const theme = {
  token: {
    colorPrimary: '#14427d',
    colorLink: '#14427d',
    colorError: '#b42318',
    colorErrorBg: '#fdeceb',
    colorErrorBorder: '#e8a39d',
    colorTextDescription: '#4e5969',
    colorTextPlaceholder: '#6b7280',
    colorTextDisabled: '#4e5969',
    borderRadius: 4,
    fontFamily: "system-ui, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
};

/** What every page may rely on: the API, its cache, and the components in Chinese. */
export const Providers = ({ children }: { readonly children: ReactNode }) => {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>
        <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
          {children}
        </ConfigProvider>
      </ApiContext>
    </QueryClientProvider>
  );
};
