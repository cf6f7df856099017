import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useApi } from '../../api/api-context.js';
import { downloadDocument } from '../../api/documents.js';
import { ProblemNotice } from '../../app/problem-notice.js';

interface Props {
  readonly id: string;
  readonly name: string;
}

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Fetches a document with the person's token; the API logs the read. */
export const DocumentLink = ({ id, name }: Props) => {
  const api = useApi();
  const download = useMutation({
    networkMode: 'always',
    mutationFn: () => downloadDocument(api, id),
    onSuccess: ({ content, fileName }) => save(content, fileName ?? name),
  });
  return (
    <>
      <Button type="link" size="small" loading={download.isPending} onClick={() => download.mutate()}>
        {name}
      </Button>
      {download.isError && <ProblemNotice error={download.error} />}
    </>
  );
};
