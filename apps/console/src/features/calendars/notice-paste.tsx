import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { EditionDays } from '../../api/calendars.js';
import { texts } from '../../texts/texts.js';
import { readNotice, type NoticeDays } from './read-notice.js';

interface Props {
  readonly year: number;
  readonly onRead: (days: EditionDays) => void;
}

const words = texts.calendars.form;

/** Reads a notice's text into the calendar, and says what it could not read. */
export const NoticePaste = ({ year, onRead }: Props) => {
  const form = Form.useFormInstance<{ readonly pasted?: string }>();
  const [found, setFound] = useState<NoticeDays | null>(null);
  const read = (): void => {
    const days = readNotice(form.getFieldValue('pasted') ?? '', year);
    setFound(days);
    onRead(days);
  };
  const nothing = found !== null && found.holidays.length + found.makeUpDays.length === 0;
  return (
    <>
      <Form.Item name="pasted" label={words.paste} extra={words.pasteHelp}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={5_000} />
      </Form.Item>
      <Button onClick={read}>{words.read}</Button>
      <div role="status">
        {found !== null && (
          <Alert
            type={nothing || found.unread.length > 0 ? 'warning' : 'info'}
            showIcon
            title={
              nothing ? words.nothingRead : words.readResult(found.holidays.length, found.makeUpDays.length)
            }
            description={
              found.unread.length > 0 && (
                <>
                  {words.unread}
                  <ul>
                    {found.unread.map((part, index) => (
                      <li key={index}>{part}</li>
                    ))}
                  </ul>
                </>
              )
            }
          />
        )}
      </div>
    </>
  );
};
