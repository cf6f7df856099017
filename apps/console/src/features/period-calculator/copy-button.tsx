import { Alert, Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { texts } from '../../texts/texts.js';

const words = texts.periods;

/** Puts a text on the clipboard; where the browser forbids it, shows the text to be copied by hand. */
export const CopyButton = ({ text }: { readonly text: string }) => {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => setOutcome('idle'), [text]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className="copy">
      <Button onClick={copy}>{words.copy}</Button>{' '}
      <span role="status">{outcome === 'copied' && words.copied}</span>
      {outcome === 'failed' && (
        <>
          <Alert role="alert" type="warning" showIcon title={words.copyFailed} />
          <Input.TextArea aria-label={words.copy} readOnly autoSize value={text} />
        </>
      )}
    </div>
  );
};
