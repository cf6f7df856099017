import { Select } from 'antd';
import type { UnitKind } from '#libs/lifecycle/vocabulary.js';
import { useUnits } from '../app/use-units.js';
import { texts } from '../texts/texts.js';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (unit: string | undefined) => void;
  /** Whether the choice may be taken back: a further stop for the keyboard. */
  readonly allowClear: boolean;
  readonly disabled?: boolean;
  /** Only units of these kinds; all where absent. */
  readonly kinds?: readonly UnitKind[];
}

/** A unit of the directory, found by typing a part of its name. */
export const UnitSelect = ({ kinds, ...field }: Props) => {
  const { data: units = [], isPending } = useUnits();
  const offered = kinds === undefined ? units : units.filter((unit) => kinds.includes(unit.kind));
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      placeholder={texts.form.chooseUnit}
      notFoundContent={texts.form.noMatch}
      options={offered.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};
