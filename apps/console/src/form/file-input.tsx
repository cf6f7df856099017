import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, type ChangeEvent } from 'react';
import { useApi } from '../api/api-context.js';
import { uploadDocument } from '../api/documents.js';
import { ProblemNotice } from '../app/problem-notice.js';
import { texts } from '../texts/texts.js';
import type { UploadedFile } from './form-values.js';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly UploadedFile[];
  readonly onChange?: (files: readonly UploadedFile[]) => void;
}

interface Upload {
  readonly file: File;
  readonly key: string;
}

/** Puts a file away as soon as it is chosen; a retry goes out under the same key and stores it once. */
export const FileInput = ({ id, value = [], onChange }: Props) => {
  const api = useApi();
  const status = useId();
  const upload = useMutation({
    networkMode: 'always',
    mutationFn: ({ file, key }: Upload) => uploadDocument(api, file, key),
    onSuccess: (stored, { file }) =>
      onChange?.([...value, { documentId: stored.id, name: file.name, sha256: stored.sha256 }]),
  });

  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file !== undefined) upload.mutate({ file, key: crypto.randomUUID() });
  };

  return (
    <div className="file-input">
      <input
        id={id}
        className="hidden"
        type="file"
        aria-describedby={status}
        disabled={upload.isPending}
        onChange={choose}
      />
      <label htmlFor={id}>{texts.form.upload}</label>
      <div id={status} role="status">
        {upload.isPending && texts.form.uploading(upload.variables.file.name)}
        <ul>
          {value.map((file) => (
            <li key={file.documentId}>
              {file.name} <small>{texts.form.uploaded(file.sha256.slice(0, 8))}</small>
              <Button
                type="link"
                size="small"
                aria-label={texts.form.remove(file.name)}
                onClick={() => onChange?.(value.filter((other) => other !== file))}
              >
                {texts.form.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {upload.isError && (
        <ProblemNotice error={upload.error} retry={() => upload.mutate(upload.variables)}>
          {texts.form.uploadFailed(upload.variables.file.name)}
        </ProblemNotice>
      )}
    </div>
  );
};
