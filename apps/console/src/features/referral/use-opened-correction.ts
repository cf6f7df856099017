import { useSearchParams } from 'react-router-dom';
import type { CorrectionKind } from './correction-body.js';

/** The correction whose form is open. It is in the address, so that signing in again comes back to it. */
export interface OpenedCorrection {
  readonly step: number;
  readonly kind: CorrectionKind;
}

export const useOpenedCorrection = () => {
  const [search, setSearch] = useSearchParams();
  const step = Number(search.get('correct'));
  const kind: CorrectionKind = search.get('as') === 'void' ? 'void' : 'replace';
  const opened: OpenedCorrection | null = step > 0 ? { step, kind } : null;
  return {
    opened,
    open: (correction: OpenedCorrection) =>
      setSearch({ correct: String(correction.step), as: correction.kind }),
    close: () => setSearch({}, { replace: true }),
  };
};
