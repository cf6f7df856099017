import { Button } from 'antd';
import type { AvailableAct } from '../../api/referrals.js';

interface Props {
  readonly act: AvailableAct;
  readonly opened: boolean;
  readonly onOpen: (act: string) => void;
}

/** Opens the form of an act; what must be done stands out. */
export const ActButton = ({ act: { act, name, modality }, opened, onOpen }: Props) => (
  <Button
    block
    type={modality === 'shall' ? 'primary' : 'default'}
    aria-expanded={opened}
    onClick={() => onOpen(act)}
  >
    {name}
  </Button>
);
