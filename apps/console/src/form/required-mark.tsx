import { texts } from '../texts/texts.js';

interface Props {
  readonly name: string;
  readonly required: boolean;
}

/** A label that says in words whether the field must be filled in. */
export const RequiredMark = ({ name, required }: Props) => (
  <>
    {name}
    <span className={required ? 'mark mark-required' : 'mark'}>
      {required ? texts.required : texts.optional}
    </span>
  </>
);
