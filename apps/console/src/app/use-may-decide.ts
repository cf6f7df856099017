import { mayDecide, type WideDecision } from './may-decide.js';
import { useMe } from './use-me.js';
import { useUnits } from './use-units.js';

/** Whether the person at the screen may take a decision; no until it is known who that is. */
export const useMayDecide = (): ((decision: WideDecision) => boolean) => {
  const { data: me } = useMe();
  const { data: units } = useUnits();
  const unit = units?.find(({ id }) => id === me?.unit?.id);
  return (decision) => me !== undefined && mayDecide(decision, me, unit);
};
