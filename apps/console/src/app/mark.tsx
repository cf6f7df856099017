interface Props {
  readonly children: string;
  /** `warning`: needs attention. `stage`: where something stands. */
  readonly kind?: 'plain' | 'warning' | 'stage';
}

/** A word in a frame beside what it qualifies. */
export const Mark = ({ children, kind = 'plain' }: Props) => (
  <span className={`tag tag-${kind}`}>{children}</span>
);
