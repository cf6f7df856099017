import type { Me } from '../api/me.js';
import { texts } from '../texts/texts.js';

/** The person, the unit that he or she acts for, and in which position. */
export const WhoAmI = ({ me: { id, name, unit, position, roles } }: { readonly me: Me }) => {
  const capacity = [
    ...(unit === null ? [] : [unit.name ?? unit.id]),
    ...(position === null ? [] : [texts.position[position]]),
    ...roles.map((role) => texts.role[role]),
  ];
  return (
    <span className="who">
      <span>{name ?? id}</span>
      <small>{capacity.join(' · ')}</small>
    </span>
  );
};
