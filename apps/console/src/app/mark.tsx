interface Props {
  readonly children: string;
  /** `warning`: needs attention. `stage`: where something stands. `good`: as it should be. */
  readonly kind?: 'plain' | 'warning' | 'stage' | 'good';
}

/** A word in a frame beside what it qualifies. */
export const Mark = ({ children, kind = 'plain' }: Props) => (
  <span className={`tag tag-${kind}`}>{children}</span>
);
